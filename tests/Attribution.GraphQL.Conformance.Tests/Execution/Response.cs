using System.Globalization;
using System.Text.Json;

namespace Attribution.GraphQL.Conformance.Tests.Execution;

/// <summary>A response as text that two engines can share: everything the specification fixes, in its order, and nothing else.</summary>
internal sealed class Response
{
    private readonly JsonElement data;
    private readonly JsonElement[] errors;

    public Response(JsonElement json)
    {
        HasData = json.TryGetProperty("data", out data);
        errors = json.TryGetProperty("errors", out var list) ? [.. list.EnumerateArray()] : [];
    }

    /// <summary>Whether the operation was executed.</summary>
    public bool HasData { get; }

    /// <summary>The data with its keys in order; numbers by value.</summary>
    public string Data => HasData ? Text(data) : "none";

    /// <summary>Each error as path, places, and the message where a resolver gave it: no one prescribes the engine's own.</summary>
    public IEnumerable<string> Errors => errors.Select(error => $"{PathOf(error)} {Places(error)} {Message(error)}");

    /// <summary>The error paths, each with the path of the null that hides it: the shortest beginning at which the data is null.</summary>
    public ILookup<string, string> ErrorsByNull => Errors.Zip(errors).ToLookup(each => NullOf(each.Second), each => each.First);

    private string NullOf(JsonElement error)
    {
        var steps = error.GetProperty("path").EnumerateArray().ToArray();
        var at = data;
        for (var depth = 0; depth < steps.Length && at.ValueKind != JsonValueKind.Null; depth++)
        {
            at = steps[depth].ValueKind == JsonValueKind.Number ? at[steps[depth].GetInt32()] : at.GetProperty(steps[depth].GetString()!); // a path has keys and indices
            if (at.ValueKind == JsonValueKind.Null)
            {
                return string.Join('/', steps.Take(depth + 1).Select(Text));
            }
        }

        return "data";
    }

    private static string Message(JsonElement error) => error.GetProperty("message").GetString() is { } message && message.StartsWith("boom", StringComparison.Ordinal) ? message : "";

    private static string PathOf(JsonElement error) => error.TryGetProperty("path", out var path) ? string.Join('/', path.EnumerateArray().Select(Text)) : "";

    private static string Places(JsonElement error) => error.TryGetProperty("locations", out var places)
        ? string.Join(' ', places.EnumerateArray().Select(each => $"{each.GetProperty("line").GetInt32()}:{each.GetProperty("column").GetInt32()}"))
        : "";

    private static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().Select(each => $"{each.Name}:{Text(each.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Text))}]",
        JsonValueKind.Number => json.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
        _ => json.GetRawText(),
    };
}
