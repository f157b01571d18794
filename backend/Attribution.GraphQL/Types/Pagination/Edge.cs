namespace Attribution.GraphQL.Types.Pagination;

/// <summary>An item of a page and where it stands.</summary>
/// <typeparam name="T">The class of the items.</typeparam>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Its place, opaque to clients.</param>
public sealed record Edge<T>(T Node, string Cursor);
