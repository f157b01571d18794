namespace Attribution.GraphQL.Types.Filters;

/// <summary>All conditions given must hold.</summary>
/// <remarks>A property of this type in an input class declares a filter field that is searched for a part of its text.</remarks>
[InputObjectType("StringSearchFilterInput")]
public sealed record TextSearchFilter
{
    /// <summary>The text has this in it.</summary>
    public string? Contains { get; init; }
}
