namespace Attribution.GraphQL.Types.Filters;

/// <summary>All conditions given must hold.</summary>
/// <remarks>
/// A property of this type in an input class declares a filter field that an index answers by equality, and by leaving values out.
/// The input type is called <c>XChoiceFilterInput</c>, X being the name of <typeparamref name="T"/> in the schema.
/// </remarks>
/// <typeparam name="T">A type that a scalar or an enum stands for.</typeparam>
public sealed record ChoiceFilter<T>
    where T : struct
{
    /// <summary>Exactly this value.</summary>
    public T? Eq { get; init; }

    /// <summary>One of these values.</summary>
    public IReadOnlyList<T>? In { get; init; }

    /// <summary>None of these values.</summary>
    public IReadOnlyList<T>? Nin { get; init; }

    /// <summary>Whether a value passes.</summary>
    public bool Matches(T value) => Wanted.Matches(value) && Nin?.Contains(value) != true;

    /// <summary>The values that pass, each once; null where all do but those left out.</summary>
    public IReadOnlyList<T>? Passing() => Wanted.Passing() is { } some ? [.. some.Where(Matches)] : null;

    /// <summary>The values left out, each once.</summary>
    public IReadOnlyList<T> LeftOut() => Nin is null ? [] : [.. Nin.Distinct()];

    private EqualityFilter<T> Wanted => new() { Eq = Eq, In = In };
}
