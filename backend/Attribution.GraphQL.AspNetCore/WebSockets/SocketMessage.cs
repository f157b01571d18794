using System.Text.Json;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>A message of a client (graphql-transport-ws, "Communication").</summary>
internal sealed record SocketMessage(SocketMessageType Type, string Id, JsonElement? Payload)
{
    /// <summary>Reads a message; a close code where it is none.</summary>
    public static (SocketMessage? Message, SocketCloseCode Fault) Read(ReadOnlyMemory<byte> utf8, int maxIdLength)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            return Read(json.RootElement, maxIdLength);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException) // the latter: text that is not Unicode
        {
            return (null, SocketCloseCode.Invalid("Invalid message: not JSON in UTF-8"));
        }
    }

    private static (SocketMessage? Message, SocketCloseCode Fault) Read(JsonElement json, int maxIdLength)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, SocketCloseCode.Invalid("Invalid message: not a JSON object"));
        }

        var type = TypeOf(json);
        if (type is not { } known)
        {
            return (null, SocketCloseCode.Invalid("Invalid message: unknown type"));
        }

        var id = json.TryGetProperty("id", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() ?? "" : "";
        if (known is SocketMessageType.Subscribe or SocketMessageType.Complete && (id.Length == 0 || id.Length > maxIdLength))
        {
            return (null, SocketCloseCode.Invalid($"Invalid message: id must be a string of 1 to {maxIdLength} characters"));
        }

        return WithPayload(known, id, json);
    }

    private static (SocketMessage? Message, SocketCloseCode Fault) WithPayload(SocketMessageType type, string id, JsonElement json)
    {
        JsonElement? payload = json.TryGetProperty("payload", out var given) && given.ValueKind != JsonValueKind.Null ? given : null;
        if (payload is { ValueKind: not JsonValueKind.Object } || (payload is null && type == SocketMessageType.Subscribe))
        {
            return (null, SocketCloseCode.Invalid("Invalid message: payload must be a JSON object"));
        }

        return (new SocketMessage(type, id, payload?.Clone()), default);
    }

    private static SocketMessageType? TypeOf(JsonElement json) => json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
        ? type.GetString() switch
        {
            "connection_init" => SocketMessageType.ConnectionInit,
            "ping" => SocketMessageType.Ping,
            "pong" => SocketMessageType.Pong,
            "subscribe" => SocketMessageType.Subscribe,
            "complete" => SocketMessageType.Complete,
            _ => null,
        }
        : null;
}

/// <summary>What clients may send.</summary>
internal enum SocketMessageType
{
    ConnectionInit,
    Ping,
    Pong,
    Subscribe,
    Complete,
}
