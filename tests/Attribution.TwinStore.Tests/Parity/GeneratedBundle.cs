using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Parity;

/// <summary>A STIX bundle of things with few names, addresses and dates, so that much of it ties in every order, and with hubs.</summary>
internal static class GeneratedBundle
{
    private const int Hubs = 3;

    // TLP:CLEAR and TLP:AMBER of TLP 2.0.
    private static readonly string?[] Markings = ["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", null];

    /// <summary>The text of a bundle with so many things and twice as many relationships.</summary>
    public static string Of(int seed, int things)
    {
        PlanDice dice = new(seed);
        List<string> ids = [];
        JsonArray objects = [];
        for (var index = 0; index < things; index++)
        {
            var thing = Thing(dice, index);
            ids.Add(thing["id"]?.GetValue<string>() ?? throw new InvalidOperationException("A thing has an id."));
            objects.Add((JsonNode)thing);
        }

        for (var index = 0; index < 2 * things; index++)
        {
            objects.Add((JsonNode)Relationship(dice, ids[dice.Chance(20) ? dice.Below(Hubs) : dice.Below(things)], dice.Pick(ids)));
        }

        return new JsonObject { ["type"] = "bundle", ["id"] = dice.StixId("bundle"), ["objects"] = objects }.ToJsonString(new JsonSerializerOptions());
    }

    private static JsonObject Thing(PlanDice dice, int index) => (index % 5) switch
    {
        0 => Observable(dice, "domain-name", $"{dice.Pick(PlanWords.First).ToLowerInvariant()}-{index}.example"),
        1 => Observable(dice, "ipv4-addr", $"198.{18 + (index >> 14)}.{(index >> 6) & 255}.{index & 63}"),
        2 => Named(dice, "threat-actor"),
        3 => Named(dice, "malware", ("is_family", true)),
        _ => Named(dice, "tool"),
    };

    private static JsonObject Observable(PlanDice dice, string type, string value) => Marked(dice, new JsonObject { ["type"] = type, ["spec_version"] = "2.1", ["id"] = dice.StixId(type), ["value"] = value });

    private static JsonObject Named(PlanDice dice, string type, params (string Name, bool Value)[] further)
    {
        var thing = Dated(dice, type);
        thing["name"] = $"{dice.Pick(PlanWords.First)} {dice.Pick(PlanWords.Second)}";
        thing["aliases"] = new JsonArray($"{dice.Pick(PlanWords.Second)} {dice.Below(100)}");
        foreach (var (name, value) in further)
        {
            thing[name] = value;
        }

        return thing;
    }

    private static JsonObject Relationship(PlanDice dice, string from, string to)
    {
        var relationship = Dated(dice, "relationship");
        relationship["relationship_type"] = dice.Pick(["uses", "related-to", "targets", "x-feeds"]);
        relationship["source_ref"] = from;
        relationship["target_ref"] = to;
        relationship["confidence"] = 10 * dice.Below(11);
        relationship["start_time"] = Time(dice);
        return relationship;
    }

    private static JsonObject Dated(PlanDice dice, string type)
    {
        var time = Time(dice);
        return Marked(dice, new JsonObject { ["type"] = type, ["spec_version"] = "2.1", ["id"] = dice.StixId(type), ["created"] = time, ["modified"] = time });
    }

    private static JsonObject Marked(PlanDice dice, JsonObject thing)
    {
        if (dice.Pick(Markings) is { } marking)
        {
            thing["object_marking_refs"] = new JsonArray(marking);
        }

        return thing;
    }

    private static string Time(PlanDice dice) => $"202{dice.Below(6)}-0{1 + dice.Below(9)}-1{dice.Below(10)}T00:00:00.000Z";
}
