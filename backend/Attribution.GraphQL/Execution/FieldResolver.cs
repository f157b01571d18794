namespace Attribution.GraphQL.Execution;

/// <summary>
/// A field's delegates; exactly one of <see cref="Sync"/> and <see cref="Async"/> is set. Those made of expressions are compiled
/// when the field is first used: most of the time a schema of a thousand fields takes to start would go into fields nobody asks for.
/// </summary>
internal sealed record FieldResolver
{
    /// <summary>Gives the value without waiting.</summary>
    public Func<object?, ResolverContext, object?>? Sync
    {
        get => field ?? LaterSync?.Value;
        init;
    }

    /// <summary>Gives the value, perhaps later.</summary>
    public Func<object?, ResolverContext, ValueTask<object?>>? Async
    {
        get => field ?? LaterAsync?.Value;
        init;
    }

    /// <summary>Gives a leaf and writes it without boxing; set beside <see cref="Sync"/> where the types allow it.</summary>
    public Func<object?, ResolverContext, LeafWriter, LeafOutcome>? Leaf
    {
        get => field ?? LaterLeaf?.Value;
        init;
    }

    /// <summary>Compiles <see cref="Sync"/>.</summary>
    public Lazy<Func<object?, ResolverContext, object?>>? LaterSync { private get; init; }

    /// <summary>Compiles <see cref="Async"/>.</summary>
    public Lazy<Func<object?, ResolverContext, ValueTask<object?>>>? LaterAsync { private get; init; }

    /// <summary>Compiles <see cref="Leaf"/>; its value is null where only boxing will do.</summary>
    public Lazy<Func<object?, ResolverContext, LeafWriter, LeafOutcome>?>? LaterLeaf { private get; init; }

    /// <summary>Whether the resolver can keep the context beyond the call, so that it may not be shared with the next field.</summary>
    public bool KeepsContext { get; init; }
}
