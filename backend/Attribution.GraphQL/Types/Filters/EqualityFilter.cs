namespace Attribution.GraphQL.Types.Filters;

/// <summary>All conditions given must hold.</summary>
/// <remarks>
/// A property of this type in an input class declares a filter field that an index answers by equality. The input type is called
/// <c>XOperationFilterInput</c>, X being the name of <typeparamref name="T"/> in the schema.
/// </remarks>
/// <typeparam name="T">A type that a scalar or an enum stands for.</typeparam>
public sealed record EqualityFilter<T>
    where T : struct
{
    /// <summary>Exactly this value.</summary>
    public T? Eq { get; init; }

    /// <summary>One of these values.</summary>
    public IReadOnlyList<T>? In { get; init; }

    /// <summary>Whether a value passes.</summary>
    public bool Matches(T value) => (Eq is not { } only || only.Equals(value)) && (In is null || In.Contains(value));

    /// <summary>The values that pass, each once; null where all do.</summary>
    public IReadOnlyList<T>? Passing() => (Eq, In) switch
    {
        (null, null) => null,
        ({ } only, _) => Matches(only) ? [only] : [],
        (_, { } some) => [.. some.Distinct()],
    };
}
