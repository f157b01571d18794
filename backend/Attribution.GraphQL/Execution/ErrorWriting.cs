using System.Text.Json;

namespace Attribution.GraphQL.Execution;

/// <summary>Writes errors (GraphQL §7.1.2).</summary>
internal static class ErrorWriting
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<GraphQLError> errors)
    {
        json.WriteStartArray();
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("message", error.Message);
            Locations(json, error);
            Path(json, error);
            Extensions(json, error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Locations(Utf8JsonWriter json, GraphQLError error)
    {
        if (error.Locations.Count == 0)
        {
            return;
        }

        json.WriteStartArray("locations");
        foreach (var location in error.Locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line", location.Line);
            json.WriteNumber("column", location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Path(Utf8JsonWriter json, GraphQLError error)
    {
        if (error.Path is not { } path)
        {
            return;
        }

        json.WritePropertyName("path");
        Value(json, path);
    }

    private static void Extensions(Utf8JsonWriter json, GraphQLError error)
    {
        if (error.Code is null && error.Extensions is null)
        {
            return;
        }

        json.WriteStartObject("extensions");
        if (error.Code is { } code)
        {
            json.WriteString("code", code);
        }

        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            json.WritePropertyName(name);
            Value(json, value);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool boolean:
                json.WriteBooleanValue(boolean);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case System.Collections.IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Value(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
