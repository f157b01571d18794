using System.Text.Json;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>A message ready to be sent, in a pooled buffer, and the operation it belongs to; null for none.</summary>
internal sealed record OutgoingMessage(ByteBuffer Bytes, SocketOperation? Operation)
{
    public static OutgoingMessage Ack(ByteBuffer buffer) => Of(buffer, "connection_ack", null);

    public static OutgoingMessage Pong(ByteBuffer buffer, JsonElement? payload) => Of(buffer, "pong", payload);

    public static OutgoingMessage Next(ByteBuffer buffer, SocketOperation operation, ExecutionResult response) =>
        Of(buffer, operation, "next", response.WriteTo);

    public static OutgoingMessage Error(ByteBuffer buffer, SocketOperation operation, ExecutionResult refusal) =>
        Of(buffer, operation, "error", refusal.WriteErrorsTo);

    public static OutgoingMessage Complete(ByteBuffer buffer, SocketOperation operation) => Of(buffer, operation, "complete", null);

    private static OutgoingMessage Of(ByteBuffer buffer, string type, JsonElement? payload)
    {
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("type", type);
        if (payload is { } value)
        {
            json.WritePropertyName("payload");
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.Flush();
        return new OutgoingMessage(buffer, null);
    }

    private static OutgoingMessage Of(ByteBuffer buffer, SocketOperation operation, string type, Action<ByteBuffer>? payload)
    {
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", operation.Id);
            json.WriteString("type", type);
            json.WriteEndObject();
        }

        if (payload is not null)
        {
            buffer.Rewind(1); // the brace that ends the object
            System.Buffers.BuffersExtensions.Write(buffer, ",\"payload\":"u8);
            payload(buffer);
            System.Buffers.BuffersExtensions.Write(buffer, "}"u8);
        }

        return new OutgoingMessage(buffer, operation);
    }
}
