using System.Globalization;
using System.Text;
using System.Text.Json;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Conformance.Tests.Lexing;

/// <summary>GraphQL 2025 §2.1, compared with graphql-js: numbers, strings, block strings, Unicode, byte order marks, comments, punctuation.</summary>
public sealed class LexicalAgreementTests
{
    private const int Count = 4_000;

    [Fact]
    public async Task Parse_GeneratedTexts_AgreesOnAcceptanceAndPosition()
    {
        var texts = await GraphQLJsProcess.AskAsync("lexical.mjs", null, Text(GraphQLJsProcess.Seed), Text(Count));
        var differences = new Differences();
        foreach (var each in texts)
        {
            var source = SourceOf(each.GetProperty("source"));
            differences.Compare(JsonSerializer.Serialize(source), each.GetProperty("place").GetString() ?? "accepted", PlaceOf(source));
        }

        differences.AssertNone();
        Assert.Equal(Count, texts.Count);
        Assert.InRange(texts.Count(each => each.GetProperty("place").ValueKind == JsonValueKind.Null), 1_000, Count - 1_000);
    }

    private static string PlaceOf(string source)
    {
        try
        {
            Utf8GraphQLParser.Parse(source, ParserOptions.Trusted);
            return "accepted";
        }
        catch (GraphQLSyntaxException refusal)
        {
            return refusal.Location.ToString();
        }
    }

    /// <summary>The string of a JSON text, halves of surrogate pairs kept, which GetString refuses.</summary>
    private static string SourceOf(JsonElement json)
    {
        var raw = json.GetRawText().AsSpan()[1..^1];
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf('\\') is >= 0 and var at)
        {
            text.Append(raw[..at]);
            text.Append(raw[at + 1] switch
            {
                'u' => (char)ushort.Parse(raw.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                var literal => literal,
            });
            raw = raw[(at + (raw[at + 1] == 'u' ? 6 : 2))..];
        }

        return text.Append(raw).ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
