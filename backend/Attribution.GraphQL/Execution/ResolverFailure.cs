namespace Attribution.GraphQL.Execution;

/// <summary>An exception of a resolver that the client may not see.</summary>
/// <param name="Exception">What was thrown.</param>
/// <param name="Path">The place in the response.</param>
/// <param name="CorrelationId">What the client was told to quote; null for none.</param>
public sealed record ResolverFailure(Exception Exception, IReadOnlyList<object> Path, string? CorrelationId);
