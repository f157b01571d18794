using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>Checks documents against a schema before they are executed (GraphQL 2025 §5). Thread safe.</summary>
public static class DocumentValidator
{
    /// <summary>Checks a document against every rule, in one walk over it.</summary>
    /// <param name="schema">The schema it is to be executed on.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">Limits, and how much the messages tell.</param>
    /// <returns>The faults in the order they were found; empty when the document may be executed.</returns>
    public static IReadOnlyList<ValidationError> Validate(Schema schema, DocumentNode document, ValidationOptions options) =>
        Validate(schema, document, options, RuleSet.All);

    internal static IReadOnlyList<ValidationError> Validate(Schema schema, DocumentNode document, ValidationOptions options, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ValidationContext(schema, document, options);
        new DocumentWalker(context, rules).Walk();
        return context.Errors;
    }
}
