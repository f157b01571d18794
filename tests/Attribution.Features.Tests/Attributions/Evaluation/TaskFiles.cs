using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Features.Attributions.Evaluation;

namespace Attribution.Features.Tests.Attributions.Evaluation;

/// <summary>Small tasks made from a seed, with the fields that may not be read, and their answers.</summary>
internal static class TaskFiles
{
    private static readonly string[] Features = [.. Enumerable.Range(0, 12).Select(at => $"T10{at:00}"), .. Enumerable.Range(0, 6).Select(at => $"T1059.{at:000}"), .. Enumerable.Range(0, 8).Select(at => $"S000{at}")];

    public static JsonObject Reports(int seed)
    {
        Random random = new(seed);
        JsonObject groups = [];
        for (var at = 0; at < 12; at++)
        {
            groups[$"g{at:00}"] = Values(Some(random, Features, 3 + random.Next(8)));
        }

        JsonArray queries = [];
        for (var at = 0; at < 6; at++)
        {
            queries.Add(new JsonObject
            {
                ["id"] = $"q{at}", ["snapshot"] = "s1", ["features"] = Values(Some(random, Features, 2 + random.Next(6))),
                ["remove"] = new JsonObject { ["g01"] = Values(Some(random, Features, 3)) }, ["exclude"] = Values(["g02"]),
                ["truth"] = Values(["g03"]), ["cluster"] = "g03", ["set"] = "REP-PROSP", ["split"] = "dev", ["origin"] = "x", ["new_report"] = true,
            });
        }

        return new JsonObject { ["snapshots"] = new JsonObject { ["s1"] = groups }, ["queries"] = queries, ["names"] = new JsonObject { ["g00"] = "Name" }, ["releases"] = new JsonObject() };
    }

    public static JsonObject Observables(int seed)
    {
        Random random = new(seed);
        string[] pool = ["login.example.net", "mail.example.org", "192.0.2.7:8443", "192.0.2.9", "198.51.100.4", "example.org/a/gate.php", "one.ddns.example", "two.ddns.example", "shop-01.example.co.uk", "b.example.com/x/y.asp?id=1"];
        JsonArray cases = [];
        for (var at = 0; at < 25; at++)
        {
            cases.Add(new JsonObject { ["g"] = $"g{random.Next(6)}", ["obs"] = Values(Some(random, pool, 1 + random.Next(3))), ["context_ips"] = Values(Some(random, ["192.0.2.9", "203.0.113.5"], random.Next(2))) });
        }

        JsonArray queries = [];
        for (var at = 0; at < 6; at++)
        {
            queries.Add(new JsonObject
            {
                ["id"] = $"q{at}", ["obs"] = Values(Some(random, pool, 1 + random.Next(4))), ["context_ips"] = new JsonArray(), ["exclude"] = Values(at % 2 == 0 ? ["g1"] : []),
                ["truth"] = Values(["g3"]), ["cluster"] = "g3", ["set"] = "KNOWN", ["origin"] = "x", ["new_infra"] = true,
            });
        }

        return new JsonObject { ["profiles_cases"] = cases, ["queries"] = queries, ["suffixes"] = new JsonObject { ["co.uk"] = "public", ["ddns.example"] = "provider" }, ["names"] = new JsonObject() };
    }

    /// <summary>The answers of a task, by line.</summary>
    public static async Task<IReadOnlyList<JsonObject>> AnswerAsync(EvaluationTask task, JsonNode content)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(content.ToJsonString()));
        using MemoryStream output = new();
        await TaskEvaluation.RunAsync(task, input, output, CancellationToken.None);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())]; // Each line is an object or the parse fails.
    }

    /// <summary>The same task with every id renamed so that their order turns round, and every list shuffled.</summary>
    public static JsonNode Disguised(JsonNode node, Func<string, string> rename, Random random) => node switch
    {
        JsonObject found => new JsonObject(Shuffled(found.Select(pair => KeyValuePair.Create(rename(pair.Key), pair.Value is null ? null : Disguised(pair.Value, rename, random))), random)),
        JsonArray list => new JsonArray([.. Shuffled(list.Select(item => item is null ? null : Disguised(item, rename, random)), random)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(rename(value.GetValue<string>())),
        _ => node.DeepClone(),
    };

    /// <summary>The same task without the fields that may not be read.</summary>
    public static JsonNode Stripped(JsonNode node, params string[] fields)
    {
        var copy = node.DeepClone();
        Strip(copy, fields);
        return copy;
    }

    /// <summary>Ranking and probabilities of an answer, ids mapped.</summary>
    public static string Text(JsonObject answer, Func<string, string> rename) =>
        $"{rename(answer["id"]!.GetValue<string>())} {answer["unknown"]} {string.Join(' ', Ranked(answer, rename))}"; // The contract has both fields.

    // Ties may stand in any order.
    private static IEnumerable<string> Ranked(JsonObject answer, Func<string, string> rename) => answer["ranking"]!.AsArray() // The contract has the field.
        .Select(pair => (Id: rename(pair![0]!.GetValue<string>()), P: Math.Round(pair[1]!.GetValue<double>(), 5))) // A pair of id and number.
        .OrderByDescending(pair => pair.P)
        .ThenBy(pair => pair.Id, StringComparer.Ordinal)
        .Select(pair => $"{pair.Id}={pair.P:0.00000}");

    private static void Strip(JsonNode? node, string[] fields)
    {
        if (node is JsonObject found)
        {
            Array.ForEach(fields, field => found.Remove(field));
            found.ToList().ForEach(pair => Strip(pair.Value, fields));
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(item => Strip(item, fields));
        }
    }

    private static JsonArray Values(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    private static IEnumerable<string> Some(Random random, string[] pool, int count) => pool.OrderBy(_ => random.Next()).Take(count).ToList();

    private static List<T> Shuffled<T>(IEnumerable<T> items, Random random) => [.. items.OrderBy(_ => random.Next())];
}
