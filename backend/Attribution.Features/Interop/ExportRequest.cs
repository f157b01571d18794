using Attribution.Graph.Views;

namespace Attribution.Features.Interop;

/// <summary>What to export. Of an entity, name all its records (a graph snapshot's <c>EntityOf</c>); of a relationship, all its claims.</summary>
public sealed record ExportRequest
{
    /// <summary>Who exports.</summary>
    public required View View { get; init; }

    /// <summary>Store numbers of records; what the view does not show is left out.</summary>
    public required IReadOnlyList<int> RecordNumbers { get; init; }

    /// <summary>Store numbers of claims, relationships and references; one with an end that is not exported too is left out.</summary>
    public required IReadOnlyList<int> ClaimNumbers { get; init; }
}

/// <summary>What an export holds.</summary>
/// <param name="Objects">Objects of the bundle.</param>
/// <param name="LeftOut">Chosen records and claims that the view does not show, or whose ends are not in the bundle.</param>
public sealed record ExportSummary(int Objects, int LeftOut);
