using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Labels;

/// <summary>
/// The marking definitions of a file, and those that every file may name without bringing them: TLP 1 (STIX 2.1 §7.2.1.4) and TLP
/// 2.0 (FIRST).
/// </summary>
internal sealed class Markings
{
    private const string Tlp2Extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
    private const int MaxStatement = 10_000;

    private readonly Dictionary<string, Marking> byId = new(StringComparer.Ordinal)
    {
        ["marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9"] = new(Tlp.Clear, null),
        ["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"] = new(Tlp.Green, null),
        ["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"] = new(Tlp.Amber, null),
        ["marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"] = new(Tlp.Red, null),
        ["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"] = new(Tlp.Clear, null),
        ["marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"] = new(Tlp.Green, null),
        ["marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"] = new(Tlp.Amber, null),
        ["marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"] = new(Tlp.AmberStrict, null),
        ["marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"] = new(Tlp.Red, null),
    };

    /// <summary>The TLP 2.0 marking of a level.</summary>
    public static string IdOf(Tlp tlp) => tlp switch
    {
        Tlp.Clear => "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
        Tlp.Green => "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
        Tlp.Amber => "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
        Tlp.AmberStrict => "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
        Tlp.Red => "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
        _ => throw new System.Diagnostics.UnreachableException($"Unknown TLP {tlp}."),
    };

    /// <summary>What a marking says; null: it is not known.</summary>
    public Marking? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Takes a marking definition of the file. The standard ones keep their meaning, whatever a file says of them (A33).</summary>
    public void Add(StixObject definition) => byId.TryAdd(definition.Id, new Marking(TlpOf(definition), StatementOf(definition)));

    private static Tlp? TlpOf(StixObject definition)
    {
        if (definition.TryGet("extensions"u8, out var extensions) && extensions.ValueKind is JsonValueKind.Object
            && extensions.TryGetProperty(Tlp2Extension, out var extension) && TextOf(extension, "tlp_2_0") is { } level)
        {
            return Level(level);
        }

        return definition.TryGet("definition"u8, out var content) && TextOf(content, "tlp") is { } older ? Level(older) : null;
    }

    /// <summary>A level that is not known is taken for the strictest.</summary>
    private static Tlp Level(string level) => level.ToUpperInvariant() switch
    {
        "CLEAR" or "WHITE" => Tlp.Clear,
        "GREEN" => Tlp.Green,
        "AMBER" => Tlp.Amber,
        "AMBER+STRICT" => Tlp.AmberStrict,
        _ => Tlp.Red,
    };

    private static Citation? StatementOf(StixObject definition)
    {
        if (!definition.TryGet("definition"u8, out var content) || TextOf(content, "statement") is not { Length: > 0 } statement)
        {
            return null;
        }

        return new Citation(
            definition.Text("name"u8) ?? "statement", ExternalId: definition.Id, Description: statement[..Math.Min(statement.Length, MaxStatement)]);
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}

/// <summary>What one marking says: a level, a statement, or neither.</summary>
internal sealed record Marking(Tlp? Tlp, Citation? Statement);
