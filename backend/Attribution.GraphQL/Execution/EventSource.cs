namespace Attribution.GraphQL.Execution;

/// <summary>Opens the stream of events behind a field of the subscription type (GraphQL §6.2.3.1, ResolveFieldEventStream).</summary>
internal delegate ValueTask<IAsyncEnumerable<object?>> EventSource(ResolverContext context);
