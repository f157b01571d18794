namespace Attribution.Features.Common;

/// <summary>Things of a slice that have ids of their own, beside those of <see cref="NodeId"/>. One per request.</summary>
/// <param name="Prefix">How their ids begin, such as <c>import:</c>.</param>
/// <param name="FindAsync">The thing with an id; null: none that the caller may see. Its class carries <c>[ObjectType]</c> with the type's name.</param>
public sealed record NodeSource(string Prefix, Func<string, CancellationToken, Task<object?>> FindAsync);
