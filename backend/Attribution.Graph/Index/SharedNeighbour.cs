namespace Attribution.Graph.Index;

/// <summary>An entity connected with at least two of those asked about.</summary>
/// <param name="Lead">Its lead.</param>
/// <param name="KindCode">Its kind.</param>
/// <param name="ConnectedLeads">Which of those asked about it is connected with, ascending.</param>
/// <param name="Degree">How many relationships the reader sees at it; the fewer, the more distinctive.</param>
public sealed record SharedNeighbour(int Lead, ushort KindCode, IReadOnlyList<int> ConnectedLeads, int Degree);

/// <summary>A place in a list of shared neighbours.</summary>
public readonly record struct SharedNeighbourPosition(int Connected, int Degree, int Lead);

/// <summary>A piece of the list: most connected first, then lowest degree, then lead.</summary>
/// <param name="Rows">The neighbours.</param>
/// <param name="HasMore">True if there are more.</param>
/// <param name="Total">All of them, exact.</param>
public sealed record SharedNeighbourPage(IReadOnlyList<SharedNeighbour> Rows, bool HasMore, int Total);
