namespace Attribution.GraphQL.Execution;

/// <summary>A field's compiled delegates; exactly one of <see cref="Sync"/> and <see cref="Async"/> is set.</summary>
internal sealed record FieldResolver
{
    /// <summary>Gives the value without waiting.</summary>
    public Func<object?, ResolverContext, object?>? Sync { get; init; }

    /// <summary>Gives the value, perhaps later.</summary>
    public Func<object?, ResolverContext, ValueTask<object?>>? Async { get; init; }

    /// <summary>Gives a leaf and writes it without boxing; set beside <see cref="Sync"/> where the types allow it.</summary>
    public Func<object?, ResolverContext, LeafWriter, LeafOutcome>? Leaf { get; init; }

    /// <summary>Whether the resolver can keep the context beyond the call, so that it may not be shared with the next field.</summary>
    public bool KeepsContext { get; init; }
}
