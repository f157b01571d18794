using System.Globalization;
using System.Text.Json;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Conformance.Tests.Validation;

/// <summary>
/// GraphQL 2025 §5, compared with graphql-js: for each of the 27 rules documents with and without a fault, and random ones with
/// many faults at once. Both must find the same errors of the same rules at the same places.
/// </summary>
public sealed class ValidationAgreementTests
{
    private const int DocumentsOfEachKind = 40;
    private const int RandomDocuments = 1_500;
    private const string KnownOperationTypes = "KnownOperationTypes";

    private static readonly string SchemaFile = Path.Combine(Folders.Fixtures, "schema.graphql");
    private static readonly Schema Whole = SchemaBuilder.FromSdl(File.ReadAllText(SchemaFile));
    private static readonly Schema QueriesOnly = SchemaBuilder.FromSdl(string.Join('\n', File.ReadLines(SchemaFile).Where(line => !line.StartsWith("  mutation:", StringComparison.Ordinal) && !line.StartsWith("  subscription:", StringComparison.Ordinal))));

    /// <summary>Asked once for both tests.</summary>
    private static readonly Lazy<Task<IReadOnlyList<JsonElement>>> Answers = new(StartAsync);

    /// <summary>The limits that graphql-js does not have, out of the way; suggestions change no place.</summary>
    private static readonly ValidationOptions Options = new()
    {
        MaxErrors = 10_000,
        MaxDepth = 500,
        MaxIntrospectionDepth = 500,
        MaxAliases = 10_000,
    };

    [Fact]
    public async Task Validate_GeneratedDocuments_FindsTheSameErrorsAtTheSamePlaces()
    {
        var documents = await AskAsync();
        var differences = new Differences();
        foreach (var each in documents)
        {
            differences.Compare(Source(each), Joined(TheirErrors(each)), Joined(OurErrors(each)));
        }

        differences.AssertNone();
        Assert.True(documents.Count >= 2_000 + RandomDocuments, $"only {documents.Count} documents");
    }

    /// <summary>A generator that had lost its way would agree about nothing but valid documents.</summary>
    [Fact]
    public async Task Documents_OfEachRule_BreakItAndKeepIt()
    {
        var documents = (await AskAsync()).Where(each => Rule(each) is not null).ToLookup(each => Rule(each)!); // filtered

        string[] poor = [.. documents.Where(rule => Faulty(rule, rule.Key) < 20 || rule.Count(each => TheirErrors(each).Length == 0) < 20).Select(rule => rule.Key)];

        Assert.Equal(28, documents.Count); // the 27 of graphql-js 16.15, of which one is MaxIntrospectionDepth, and KnownOperationTypes
        Assert.Empty(poor);
    }

    [Fact]
    public Task Fixtures_OfTheRulesTests_AreWhatGraphQLJsSays() => GraphQLJsProcess.AskAsync("../../fixtures/graphql/generate.mjs", null, "--check");

    private static int Faulty(IEnumerable<JsonElement> documents, string rule) =>
        documents.Count(each => TheirErrors(each).Any(error => error.StartsWith(rule + " ", StringComparison.Ordinal)));

    private static Task<IReadOnlyList<JsonElement>> AskAsync() => Answers.Value;

    private static Task<IReadOnlyList<JsonElement>> StartAsync() => GraphQLJsProcess.AskAsync(
        "validation.mjs", null, [.. new[] { GraphQLJsProcess.Seed, DocumentsOfEachKind, RandomDocuments }.Select(each => each.ToString(CultureInfo.InvariantCulture))]);

    private static string[] TheirErrors(JsonElement each) => [.. each.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)]; // the script writes strings

    private static string[] OurErrors(JsonElement each)
    {
        var isAboutOperations = Rule(each) == KnownOperationTypes;
        var errors = DocumentValidator.Validate(isAboutOperations ? QueriesOnly : Whole, Utf8GraphQLParser.Parse(Source(each), ParserOptions.Trusted), Options);
        return [.. errors.Where(error => IsAsked(error.Rule, each, isAboutOperations)).Select(error => $"{error.Rule} {string.Join(' ', error.Locations)}")];
    }

    private static bool IsAsked(string rule, JsonElement each, bool isAboutOperations) => isAboutOperations
        ? rule == KnownOperationTypes
        : rule != "SingleFieldSubscriptions" || !each.GetProperty("undecided").GetBoolean();

    private static string? Rule(JsonElement each) => each.GetProperty("rule").GetString();

    private static string Source(JsonElement each) => each.GetProperty("source").GetString()!; // and so does it here

    private static string Joined(string[] errors) => string.Join(" | ", errors.Order(StringComparer.Ordinal));
}
