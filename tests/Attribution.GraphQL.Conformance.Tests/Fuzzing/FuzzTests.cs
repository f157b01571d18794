using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Conformance.Tests.Fuzzing;

/// <summary>
/// Random and mutated documents through parser, printer, validator and executor: nothing but GraphQL errors may come out, and what
/// parses must print to a text that prints to itself. A million documents take about 20 s of CPU time; on a machine that others keep
/// busy the time box ends the test earlier.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Documents = 1_000_000;

    /// <summary>Below this a time box is too small to mean anything.</summary>
    private const int Fewest = 100_000;

    /// <summary>90 s, or GRAPHQL_FUZZ_SECONDS of the environment; <c>npm run bench</c> sets it so that all documents fit anywhere.</summary>
    private static readonly TimeSpan TimeBox = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 90);

    private static readonly Schema Schema = SchemaBuilder.FromSdl(File.ReadAllText(Path.Combine(Folders.Fixtures, "schema.graphql")));

    private static readonly byte[][] Corpus =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folders.Fixtures, "rules")).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("---\n")).Select(Encoding.UTF8.GetBytes).Where(each => each.Length < 300),
        .. new[]
        {
            "\"d\" query Q(\"v\" $v: Int = 1 @onVariable, $w: [String!]! = [\"a\", \"\"\"b\"\"\"]) @onQuery { values(int: $v) lists(required: [1], nested: $w) }",
            "\"\"\"\n  d\n    e\n\"\"\" type A implements B & C @d { \"f\" g(\"h\" i: [J!]! = [K]): L! @deprecated(reason: \"m\") }",
            "extend schema @a { mutation: M } extend union U = | A | B extend input I @b { c: D = { e: 1.5e3 } } scalar S @specifiedBy(url: \"u\")",
            "directive @a(b: C = \"\\u{1F600}\\uD83D\\uDE00\\n\") repeatable on | FIELD | QUERY enum E { A @deprecated B } interface I implements J { k: L }",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public async Task Documents_RandomAndMutated_GiveNothingButGraphQLErrors()
    {
        var threads = Math.Clamp(Environment.ProcessorCount, 1, 4);
        var counts = await Task.WhenAll(Enumerable.Range(0, threads).Select(thread => Task.Run(() => Run((GraphQLJsProcess.Seed * 1_000) + thread, Documents / threads))));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {GraphQLJsProcess.Seed}: {counts.Sum(each => each.Tried)} documents, {counts.Sum(each => each.Parsed)} parsed, {counts.Sum(each => each.Valid)} valid"));
        Assert.InRange(counts.Sum(each => each.Tried), Fewest, Documents);
        Assert.True(counts.All(each => each.Parsed > each.Tried / 20 && each.Valid > 0), "too few documents were good enough to reach validator and executor");
    }

    private static (int Tried, int Parsed, int Valid) Run(int seed, int documents)
    {
        var executor = new RequestExecutor(Schema, new RequestOptions(), ValidationOptions.Default, TimeProvider.System, log: null);
        var mutator = new DocumentMutator(seed, Corpus);
        var (tried, parsed, valid) = (0, 0, 0);
        for (var watch = Stopwatch.StartNew(); tried < documents && watch.Elapsed < TimeBox; tried++)
        {
            var document = mutator.Next();
            try
            {
                var outcome = Try(document, executor);
                parsed += outcome is Outcome.Refused ? 0 : 1;
                valid += outcome is Outcome.Valid ? 1 : 0;
            }
#pragma warning disable CA1031 // whatever it is, it is the finding
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Assert.Fail($"seed {seed}, document {tried}: {exception.Message}\n{Convert.ToBase64String(document)}\n{Encoding.UTF8.GetString(document)}\n{exception}");
            }
        }

        return (tried, parsed, valid);
    }

    private static Outcome Try(ReadOnlySpan<byte> source, RequestExecutor executor)
    {
        DocumentNode document;
        try
        {
            document = Utf8GraphQLParser.Parse(source);
        }
        catch (GraphQLSyntaxException)
        {
            return Outcome.Refused;
        }

        var printed = SyntaxPrinter.Print(document);
        Assert.Equal(printed, SyntaxPrinter.Print(Utf8GraphQLParser.Parse(printed)));
        if (DocumentValidator.Validate(Schema, document, ValidationOptions.Default).Count > 0)
        {
            return Outcome.Parsed;
        }

        using var result = executor.ExecuteAsync(new OperationRequest { Query = Encoding.UTF8.GetString(source) }, CancellationToken.None).GetAwaiter().GetResult(); // nothing in this schema waits
        Assert.NotEmpty(result.ToJson());
        return Outcome.Valid;
    }

    private enum Outcome
    {
        Refused,
        Parsed,
        Valid,
    }
}
