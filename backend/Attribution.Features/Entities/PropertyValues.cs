using System.Text.Json;
using Attribution.Domain.Kinds;

namespace Attribution.Features.Entities;

/// <summary>A JSON value as the GraphQL type of its property; what does not fit the type reads as missing, and stays visible among "properties".</summary>
internal static class PropertyValues
{
    /// <summary>The value; null (an empty list for lists) where there is none that fits.</summary>
    public static object? Of(PropertyDefinition property, JsonElement? value) => property.GraphQlType switch
    {
        "String" or "ID" => Text(value),
        "Int" => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var small) ? small : null,
        "Float" => value is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var real) ? real : null,
        "Boolean" => value is { ValueKind: JsonValueKind.True or JsonValueKind.False } flag ? flag.GetBoolean() : null,
        "DateTime" => Text(value) is { } text && StixTimestamp.TryParse(text, out var time) ? time : null,
        "JSON" => value is { } any ? any : null,
        "[String!]!" or "[ID!]!" => Items(value).Select(item => Text(item)).OfType<string>().ToArray(),
        "[KillChainPhase!]!" => Items(value).Select(KillChainPhaseNode.Of).OfType<KillChainPhaseNode>().ToArray(),
        "[Citation!]!" => Items(value).Select(CitationOf).OfType<CitationNode>().ToArray(),
        _ => throw new System.Diagnostics.UnreachableException($"Unknown GraphQL type {property.GraphQlType}."),
    };

    /// <summary>The text of a JSON string; null for anything else.</summary>
    public static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The text of a property of a JSON object; null for anything else.</summary>
    public static string? Text(JsonElement item, string property) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) ? Text(value) : null;

    private static IEnumerable<JsonElement> Items(JsonElement? value) => value is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private static CitationNode? CitationOf(JsonElement item) =>
        Text(item, "source_name") is { } name ? new CitationNode(name, Text(item, "url"), Text(item, "external_id"), Text(item, "description")) : null;
}
