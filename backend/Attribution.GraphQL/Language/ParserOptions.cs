namespace Attribution.GraphQL.Language;

/// <summary>The bounds the parser holds a source text to. Each is checked before memory is taken or the parser recurses.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits for requests from outside.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>No limits except nesting: for schema files of the product itself.</summary>
    public static ParserOptions Trusted { get; } = new()
    {
        MaxTokens = int.MaxValue,
        MaxNodes = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxDirectivesPerLocation = int.MaxValue,
    };

    /// <summary>Most tokens of a document, comments and commas not counted. Default 10,000; at least 1.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>Most syntax nodes of a document. Default 20,000 (a token makes at most two); at least 1.</summary>
    public int MaxNodes { get; init; } = 20_000;

    /// <summary>Most field selections of a document, fragments counted once. Default 2,048; at least 1.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Most directives in one place. Default 4; at least 0.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 4;

    /// <summary>Deepest nesting of list and object literals, and of list types. Default 64; from 1 to 512.</summary>
    public int MaxDepth
    {
        get;
        init => field = InDepthRange(value);
    } = 64;

    /// <summary>Deepest nesting of selection sets, inline fragments included. Default 200 as HotChocolate; from 1 to 512.</summary>
    public int MaxSelectionDepth
    {
        get;
        init => field = InDepthRange(value);
    } = 200;

    /// <summary>Leave the locations of nodes empty, which saves little and makes errors harder to find. Default false.</summary>
    public bool NoLocations { get; init; }

    /// <summary>Deeper trees would be a danger to every recursive reader of the tree, not only to the parser.</summary>
    private static int InDepthRange(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 512);
        return value;
    }
}
