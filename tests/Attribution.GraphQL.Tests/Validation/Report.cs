using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Tests.Validation;

/// <summary>What one rule says of a document on the schema of tests/fixtures/graphql: one line for each error, places first.</summary>
internal static class Report
{
    private static readonly ValidationOptions Telling = new() { Suggestions = true };

    public static string Of(ValidationRule rule, string document) => Of(rule, document, Telling);

    public static string Of(ValidationRule rule, string document, ValidationOptions options) => Of(rule, document, options, Oracle.Schema);

    public static string Of(ValidationRule rule, string document, ValidationOptions options, Schema schema)
    {
        var errors = DocumentValidator.Validate(schema, Utf8GraphQLParser.Parse(document, ParserOptions.Trusted), options, new RuleSet([rule]));
        return string.Join('\n', errors.Select(error => $"{string.Join(' ', error.Locations)} {error.Message}"));
    }
}
