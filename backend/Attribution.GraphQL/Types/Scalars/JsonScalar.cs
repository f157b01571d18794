using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>JSON</c>: any JSON value; a JsonElement in, a JsonElement, a JsonNode or anything System.Text.Json writes out.</summary>
internal sealed class JsonScalar() : ScalarType("JSON", "Any JSON value.")
{
    public override Type RuntimeType => typeof(JsonElement);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = JsonLiterals.TryToJson(literal, out var node) ? JsonSerializer.SerializeToElement(node) : null;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return true;
            case JsonElement { ValueKind: JsonValueKind.Undefined }:
                return false;
            case double number when !double.IsFinite(number):
                return false;
            default:
                writer.WriteRaw(value is JsonNode node
                    ? System.Text.Encoding.UTF8.GetBytes(node.ToJsonString())
                    : JsonSerializer.SerializeToUtf8Bytes(value, value.GetType()));
                return true;
        }
    }
}
