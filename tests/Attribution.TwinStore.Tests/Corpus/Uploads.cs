using System.Text.Json.Nodes;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Bundles that name what is in the graph, hidden or not: objects and relationships as their own, ends of relationships, sources.</summary>
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
            objects.Add(Said(dice, Object(id, PlanWords.Name(dice))));
        }

        for (var index = 0; index < 2; index++)
        {
            objects.Add(Relationship(dice.StixId("relationship"), mine, dice.Pick(known)));
        }

        for (var index = 0; index < 2 && pool.Relationships.Count > 0; index++)
        {
            var (id, from, to) = dice.Pick(pool.Relationships);
            objects.Add(Said(dice, Relationship(id, from, dice.Chance(70) ? to : mine)));
        }

        return new JsonObject { ["type"] = "bundle", ["id"] = dice.StixId("bundle"), ["objects"] = objects }.ToJsonString();
    }

    // Half of it is said by a source of the graph, hidden or not.
    private static JsonObject Said(PlanDice dice, JsonObject made)
    {
        if (dice.Chance(50))
        {
            made["x_source_name"] = dice.Pick(PlanWords.SourceNames);
        }

        return made;
    }

    private static JsonObject Relationship(string id, string from, string to) => new()
    {
        ["type"] = "relationship",
        ["spec_version"] = "2.1",
        ["id"] = id,
        ["created"] = "2025-01-01T00:00:00.000Z",
        ["modified"] = "2025-01-01T00:00:00.000Z",
        ["relationship_type"] = "related-to",
        ["source_ref"] = from,
        ["target_ref"] = to,
    };

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
