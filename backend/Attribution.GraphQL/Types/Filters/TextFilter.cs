namespace Attribution.GraphQL.Types.Filters;

/// <summary>All conditions given must hold.</summary>
/// <remarks>A property of this type in an input class declares a filter field of text; capital and small letters are the same.</remarks>
[InputObjectType("StringOperationFilterInput")]
public sealed record TextFilter
{
    /// <summary>This text, in capital or small letters.</summary>
    public string? Eq { get; init; }

    /// <summary>One of these texts, in capital or small letters.</summary>
    public IReadOnlyList<string>? In { get; init; }

    /// <summary>Whether a text passes.</summary>
    public bool Matches(string text) =>
        (Eq is null || string.Equals(Eq, text, StringComparison.OrdinalIgnoreCase)) && (In is null || In.Contains(text, StringComparer.OrdinalIgnoreCase));
}
