using System.Runtime.CompilerServices;
using System.Text.Json;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation;

/// <summary>
/// What graphql-js answered for the documents of tests/fixtures/graphql: for each document and rule, the places its errors
/// name. generate.mjs there says how the answers were made.
/// </summary>
internal static class Oracle
{
    private static readonly string Fixtures = Path.Combine(Path.GetDirectoryName(SourcePath())!, "..", "..", "fixtures", "graphql"); // a source file is in a folder

    public static Schema Schema { get; } = SdlSchema.Build(File.ReadAllText(Path.Combine(Fixtures, "schema.graphql")));

    /// <summary>Fails with every document of a file about which graphql-js and our rule differ.</summary>
    public static void AssertAgrees(string file, ValidationRule rule)
    {
        using var cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Fixtures, "expected", $"{file}.json")));
        string?[] differences = [.. cases.RootElement.EnumerateArray().Select(each => Difference(each, rule))];

        Assert.NotEmpty(differences);
        Assert.True(differences.All(line => line is null), string.Join('\n', differences.Where(line => line is not null)));
    }

    private static string? Difference(JsonElement each, ValidationRule rule)
    {
        if (rule is SingleFieldSubscriptions && each.TryGetProperty("undecided", out _))
        {
            return null;
        }

        var document = each.GetProperty("document").GetString() ?? string.Empty;
        string[] expected = each.GetProperty("errors").TryGetProperty(rule.Name, out var places)
            ? [.. places.EnumerateArray().Select(place => place.GetString() ?? string.Empty)]
            : [];
        var actual = PlacesOf(document, rule).ToArray();
        return Agree(expected, actual)
            ? null
            : $"{document}\n  graphql-js: {string.Join(" | ", expected)}\n  ours:       {string.Join(" | ", actual)}";
    }

    private static IEnumerable<string> PlacesOf(string document, ValidationRule rule)
    {
        var options = new ValidationOptions { MaxErrors = 1_000, MaxIntrospectionDepth = int.MaxValue };
        var errors = DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document, ParserOptions.Trusted), options, new RuleSet([rule]));
        return errors.Select(error => string.Join(' ', error.Locations));
    }

    private static bool Agree(string[] expected, string[] actual) =>
        expected.Select(Comparable).Order(StringComparer.Ordinal).SequenceEqual(actual.Select(Comparable).Order(StringComparer.Ordinal));

    /// <summary>The places of one error without their order, which depends on the order in which fragments are followed.</summary>
    private static string Comparable(string places) => string.Join(' ', places.Split(' ').Order(StringComparer.Ordinal));

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
