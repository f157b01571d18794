namespace Attribution.GraphQL.Types.Filters;

/// <summary>All conditions given must hold.</summary>
/// <remarks>
/// A property of this type in an input class declares a filter field that an index answers by a lowest value alone. The input type is
/// called <c>XFloorFilterInput</c>, X being the name of <typeparamref name="T"/> in the schema.
/// </remarks>
/// <typeparam name="T">A type that a scalar stands for.</typeparam>
public sealed record FloorFilter<T>
    where T : struct, IComparable<T>
{
    /// <summary>This value or a greater one.</summary>
    public T? Gte { get; init; }

    /// <summary>Whether a value passes.</summary>
    public bool Matches(T value) => Gte is not { } from || value.CompareTo(from) >= 0;
}
