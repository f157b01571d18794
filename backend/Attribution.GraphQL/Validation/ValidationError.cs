using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation;

/// <summary>One fault of a document (GraphQL 2025 §5).</summary>
/// <param name="Message">What is wrong, for the author of the document.</param>
/// <param name="Code"><see cref="InvalidCode"/> or <see cref="LimitCode"/>.</param>
/// <param name="Rule">Name of the rule that found it, as graphql-js calls it without the suffix Rule.</param>
/// <param name="Locations">The nodes concerned, the earlier first where one repeats another.</param>
public sealed record ValidationError(string Message, string Code, string Rule, IReadOnlyList<Location> Locations)
{
    /// <summary>Code of a document that breaks a rule of the specification.</summary>
    public const string InvalidCode = "GRAPHQL_INVALID";

    /// <summary>Code of a document that is beyond a limit of <see cref="ValidationOptions"/>.</summary>
    public const string LimitCode = "GRAPHQL_LIMIT";
}
