using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>The members of a request (GraphQL over HTTP, "Request Parameters"). Unknown ones are ignored, null counts as absent.</summary>
internal sealed record RequestParameters(string? Query, string? DocumentId, string? OperationName, JsonElement? Variables)
{
    /// <summary>Reads a JSON body; a fault where it is not a request.</summary>
    public static (RequestParameters? Parameters, RequestFault? Fault) FromJson(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, RequestFault.Malformed("The body must be one JSON object."));
        }

        try
        {
            var parameters = new RequestParameters(Text(json, "query"), Text(json, "documentId"), Text(json, "operationName"), Map(json, "variables"));
            _ = Map(json, "extensions");
            return parameters.Checked();
        }
        catch (FormatException exception)
        {
            return (null, RequestFault.Malformed(exception.Message));
        }
    }

    /// <summary>Reads a query string; an empty value counts as absent.</summary>
    public static (RequestParameters? Parameters, RequestFault? Fault) FromQuery(IQueryCollection query)
    {
        try
        {
            return new RequestParameters(Text(query, "query"), Text(query, "documentId"), Text(query, "operationName"), Map(query, "variables")).Checked();
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return (null, RequestFault.Malformed(exception is JsonException ? "variables must be a JSON object." : exception.Message));
        }
    }

    private (RequestParameters? Parameters, RequestFault? Fault) Checked() => (Query, DocumentId) switch
    {
        (null, null) => (null, RequestFault.Malformed("query must be a string.")),
        (not null, not null) => (null, RequestFault.Malformed("Give either query or documentId.")),
        (null, { } id) when !IsDocumentId(id) =>
            (null, RequestFault.Malformed("documentId must be sha256: with 64 lower hexadecimal digits, or start with x-.")),
        _ => (this, null),
    };

    private static bool IsDocumentId(string id) => id.StartsWith("x-", StringComparison.Ordinal)
        || (id.Length == 71 && id.StartsWith("sha256:", StringComparison.Ordinal) && id.AsSpan(7).IndexOfAnyExcept("0123456789abcdef") < 0);

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"{name} must be a string.");
        }
        catch (InvalidOperationException) // half of a surrogate pair, or bytes that are not UTF-8
        {
            throw new FormatException($"{name} holds text that is not Unicode.");
        }
    }

    private static JsonElement? Map(JsonElement json, string name) => !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null
        ? null
        : value.ValueKind == JsonValueKind.Object ? value : throw new FormatException($"{name} must be a JSON object.");

    private static string? Text(IQueryCollection query, string name) => query[name] switch
    {
        { Count: > 1 } => throw new FormatException($"{name} is given twice."),
        [{ Length: > 0 } text] => text,
        _ => null,
    };

    private static JsonElement? Map(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { } text)
        {
            return null;
        }

        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind switch
        {
            JsonValueKind.Object => document.RootElement.Clone(),
            JsonValueKind.Null => null,
            _ => throw new FormatException($"{name} must be a JSON object."),
        };
    }
}
