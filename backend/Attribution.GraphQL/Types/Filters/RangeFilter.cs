namespace Attribution.GraphQL.Types.Filters;

/// <summary>All conditions given must hold.</summary>
/// <remarks>
/// A property of this type in an input class declares a filter field that an index answers by a span, half open. The input type is
/// called <c>XOperationFilterInput</c>, X being the name of <typeparamref name="T"/> in the schema.
/// </remarks>
/// <typeparam name="T">A type that a scalar stands for.</typeparam>
public sealed record RangeFilter<T>
    where T : struct, IComparable<T>
{
    /// <summary>This value or a greater one.</summary>
    public T? Gte { get; init; }

    /// <summary>A smaller value.</summary>
    public T? Lt { get; init; }

    /// <summary>Whether a value passes.</summary>
    public bool Matches(T value) => (Gte is not { } from || value.CompareTo(from) >= 0) && (Lt is not { } to || value.CompareTo(to) < 0);
}
