namespace Attribution.GraphQL.Language;

/// <summary>A source text that is not GraphQL, or is beyond a limit of <see cref="ParserOptions"/>.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    /// <summary>Code of a text that does not follow the grammar.</summary>
    public const string SyntaxCode = "GRAPHQL_SYNTAX";

    /// <summary>Code of a text that is larger or deeper than the parser allows.</summary>
    public const string LimitCode = "GRAPHQL_SYNTAX_LIMIT";

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was wrong and what was expected.</param>
    /// <param name="location">Where it was found.</param>
    /// <param name="code"><see cref="SyntaxCode"/> or <see cref="LimitCode"/>.</param>
    public GraphQLSyntaxException(string message, Location location, string code = SyntaxCode)
        : base(message)
    {
        Location = location;
        Code = code;
    }

    /// <summary>Where it was found.</summary>
    public Location Location { get; }

    /// <summary><see cref="SyntaxCode"/> or <see cref="LimitCode"/>.</summary>
    public string Code { get; }
}
