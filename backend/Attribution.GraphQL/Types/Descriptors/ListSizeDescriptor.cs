namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>How many items a list holds, for the cost of what is selected below it.</summary>
public sealed record ListSizeDescriptor
{
    /// <summary>Most items there are; 0 states nothing.</summary>
    public int AssumedSize { get; init; }

    /// <summary>Integer arguments that bound the list; the largest of those given counts.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>Fields of the object returned to which the size applies; empty: the list itself.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; init; }

    /// <summary>The size taken where no slicing argument is given; 0 takes <see cref="AssumedSize"/>.</summary>
    public int SlicingArgumentDefaultValue { get; init; }
}
