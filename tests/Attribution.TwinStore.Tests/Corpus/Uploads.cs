using System.Text.Json.Nodes;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Bundles that name objects of the graph, hidden ones too: as their own objects and as the ends of relationships.</summary>
internal static class Uploads
{
    public static string Bundle(ValuePool pool, PlanDice dice)
    {
        string[] known = [.. pool.Ids.Where(id => id.Contains("--", StringComparison.Ordinal))];
        var mine = dice.StixId("malware");
        string[] named = [.. known.Where(id => id.StartsWith("malware--", StringComparison.Ordinal) || id.StartsWith("tool--", StringComparison.Ordinal) || id.StartsWith("threat-actor--", StringComparison.Ordinal))];
        JsonArray objects = [Object(mine, PlanWords.Name(dice)), Address(dice)];
        foreach (var id in Enumerable.Range(0, Math.Min(2, named.Length)).Select(_ => dice.Pick(named)).Distinct())
        {
            objects.Add(Object(id, PlanWords.Name(dice)));
        }

        for (var index = 0; index < 2; index++)
        {
            objects.Add(new JsonObject
            {
                ["type"] = "relationship",
                ["spec_version"] = "2.1",
                ["id"] = dice.StixId("relationship"),
                ["created"] = "2025-01-01T00:00:00.000Z",
                ["modified"] = "2025-01-01T00:00:00.000Z",
                ["relationship_type"] = "related-to",
                ["source_ref"] = mine,
                ["target_ref"] = dice.Pick(known),
            });
        }

        return new JsonObject { ["type"] = "bundle", ["id"] = dice.StixId("bundle"), ["objects"] = objects }.ToJsonString();
    }

    private static JsonObject Object(string id, string name)
    {
        var type = id[..id.IndexOf("--", StringComparison.Ordinal)];
        JsonObject made = new()
        {
            ["type"] = type,
            ["spec_version"] = "2.1",
            ["id"] = id,
            ["created"] = "2025-01-01T00:00:00.000Z",
            ["modified"] = "2025-06-01T00:00:00.000Z",
            ["name"] = name,
        };
        if (type == "malware")
        {
            made["is_family"] = true;
        }

        return made;
    }

    private static JsonObject Address(PlanDice dice) =>
        new() { ["type"] = "domain-name", ["spec_version"] = "2.1", ["id"] = dice.StixId("domain-name"), ["value"] = dice.Pick(PlanWords.Domains) };
}
