namespace Attribution.GraphQL.Types;

/// <summary>States how many items a list holds, for the cost of what is selected below it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>Most items there are; 0 states nothing.</summary>
    public int AssumedSize { get; init; }

    /// <summary>Integer arguments that bound the list; the largest of those given counts.</summary>
    public string[] SlicingArguments { get; init; } = [];

    /// <summary>Fields of the object returned to which the size applies, such as <c>edges</c> and <c>nodes</c>; empty: the list itself.</summary>
    public string[] SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given. Default false.</summary>
    public bool RequireOneSlicingArgument { get; init; }

    /// <summary>The size taken where no slicing argument is given; 0 takes <see cref="AssumedSize"/>.</summary>
    public int SlicingArgumentDefaultValue { get; init; }
}
