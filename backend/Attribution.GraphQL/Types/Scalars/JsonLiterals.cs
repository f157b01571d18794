using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary>Turns literals into JSON and JSON into literals. Both sides are bounded by the parser that read them.</summary>
internal static class JsonLiterals
{
    /// <summary>The JSON of a literal; false where a variable or a number beyond double precision stands in it.</summary>
    public static bool TryToJson(IValueNode literal, out JsonNode? node)
    {
        var faults = 0;
        node = ToJson(literal, ref faults);
        return faults == 0;
    }

    /// <summary>The literal of a JSON value. Strings stay strings: where an enum is wanted the caller converts them.</summary>
    public static IValueNode FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(Location.None, json.GetString() ?? "", block: false),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(Location.None, json.GetBoolean()),
        JsonValueKind.Number => Number(json),
        JsonValueKind.Array => new ListValueNode(Location.None, [.. json.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => new ObjectValueNode(Location.None, [.. json.EnumerateObject().Select(each => Field(each.Name, FromJson(each.Value)))]),
        _ => new NullValueNode(Location.None),
    };

    public static ObjectFieldNode Field(string name, IValueNode value) => new(Location.None, new NameNode(Location.None, name), value);

    /// <summary>Whole numbers are Int literals however they are spelled, <c>1.0</c> and <c>1e2</c> included, as JavaScript clients expect.</summary>
    public static IValueNode Number(JsonElement json)
    {
        var text = json.GetRawText();
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
        {
            return new IntValueNode(Location.None, text);
        }

        return json.TryGetDouble(out var number) && double.IsInteger(number) && Math.Abs(number) < 1L << 53
            ? new IntValueNode(Location.None, ((long)number).ToString(CultureInfo.InvariantCulture))
            : new FloatValueNode(Location.None, text);
    }

    private static JsonNode? ToJson(IValueNode literal, ref int faults)
    {
        switch (literal)
        {
            case NullValueNode:
                return null;
            case StringValueNode text:
                return JsonValue.Create(text.Value);
            case EnumValueNode name:
                return JsonValue.Create(name.Value);
            case BooleanValueNode boolean:
                return JsonValue.Create(boolean.Value);
            case ListValueNode list:
                var array = new JsonArray();
                foreach (var item in list.Items)
                {
                    array.Add(ToJson(item, ref faults));
                }

                return array;
            case ObjectValueNode fields:
                var entries = new JsonObject();
                foreach (var field in fields.Fields)
                {
                    entries[field.Name.Value] = ToJson(field.Value, ref faults);
                }

                return entries;
            default:
                return ToNumber(literal, ref faults);
        }
    }

    private static JsonNode? ToNumber(IValueNode literal, ref int faults)
    {
        var text = (literal as IntValueNode)?.Value ?? (literal as FloatValueNode)?.Value;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return JsonValue.Create(whole);
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return JsonValue.Create(number);
        }

        faults++;
        return null;
    }
}
