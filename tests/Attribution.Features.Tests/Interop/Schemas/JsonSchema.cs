using System.Text.Json;
using System.Text.RegularExpressions;

namespace Attribution.Features.Tests.Interop.Schemas;

/// <summary>
/// Checks JSON against the schemas of a folder: the keywords of JSON Schema 2020-12 that the STIX 2.1 schemas use. An unknown keyword is a fault, so that none is passed over.
/// </summary>
internal sealed class JsonSchema(string folder)
{
    private static readonly HashSet<string> Passive = ["$id", "$schema", "title", "description", "definitions", "format", "then", "else"];
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, JsonElement> files = [];
    private readonly Dictionary<string, Regex> patterns = [];

    /// <summary>Every fault of <paramref name="value"/> by the schema in <paramref name="file"/>, with its JSON pointer.</summary>
    public List<string> Faults(JsonElement value, string file)
    {
        List<string> faults = [];
        var path = Path.GetFullPath(Path.Combine(folder, file));
        Check(value, Load(path), new Place(path, ""), faults);
        return faults;
    }

    private bool IsValid(JsonElement value, JsonElement schema, Place place)
    {
        List<string> faults = [];
        Check(value, schema, place, faults);
        return faults.Count == 0;
    }

    private void Check(JsonElement value, JsonElement schema, Place place, List<string> faults)
    {
        if (schema.ValueKind is JsonValueKind.False)
        {
            faults.Add($"{place.Pointer}: is not allowed");
        }

        if (schema.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Passive.Contains(keyword.Name)))
        {
            CheckOne(value, keyword.Name, keyword.Value, schema, place, faults);
        }
    }

    private void CheckOne(JsonElement value, string keyword, JsonElement argument, JsonElement schema, Place place, List<string> faults)
    {
        switch (keyword)
        {
            case "$ref":
                var (target, file) = Resolve(argument.GetString() ?? "", place.File);
                Check(value, target, place with { File = file }, faults);
                break;
            case "allOf":
                foreach (var part in argument.EnumerateArray())
                {
                    Check(value, part, place, faults);
                }

                break;
            case "if":
                CheckIf(value, argument, schema, place, faults);
                break;
            case "properties" or "patternProperties" or "additionalProperties" or "propertyNames" or "required" or "minProperties" when value.ValueKind is JsonValueKind.Object:
                CheckObject(value, keyword, argument, schema, place, faults);
                break;
            case "items" when value.ValueKind is JsonValueKind.Array:
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Check(item, argument, place.Under($"{index}"), faults);
                }

                break;
            case "properties" or "patternProperties" or "additionalProperties" or "propertyNames" or "required" or "minProperties" or "items":
                break;
            default:
                Expect(Holds(value, keyword, argument, place), place, $"{keyword} {Shorten(argument)}", value, faults);
                break;
        }
    }

    private bool Holds(JsonElement value, string keyword, JsonElement argument, Place place) => keyword switch
    {
        "anyOf" => argument.EnumerateArray().Any(part => IsValid(value, part, place)),
        "oneOf" => argument.EnumerateArray().Count(part => IsValid(value, part, place)) == 1,
        "not" => !IsValid(value, argument, place),
        "contains" => value.ValueKind is not JsonValueKind.Array || value.EnumerateArray().Any(item => IsValid(item, argument, place)),
        "type" => argument.ValueKind is JsonValueKind.Array ? argument.EnumerateArray().Any(type => IsOf(value, type.GetString())) : IsOf(value, argument.GetString()),
        "enum" => argument.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "const" => JsonElement.DeepEquals(argument, value),
        "pattern" => value.ValueKind is not JsonValueKind.String || Pattern(argument).IsMatch(value.GetString() ?? ""),
        "minimum" => value.ValueKind is not JsonValueKind.Number || value.GetDouble() >= argument.GetDouble(),
        "maximum" => value.ValueKind is not JsonValueKind.Number || value.GetDouble() <= argument.GetDouble(),
        "minLength" => value.ValueKind is not JsonValueKind.String || value.GetString()?.Length >= argument.GetInt32(),
        "maxLength" => value.ValueKind is not JsonValueKind.String || value.GetString()?.Length <= argument.GetInt32(),
        "minItems" => value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() >= argument.GetInt32(),
        _ => throw new NotSupportedException($"{place.File} uses {keyword}."),
    };

    private void CheckIf(JsonElement value, JsonElement condition, JsonElement schema, Place place, List<string> faults)
    {
        if (schema.TryGetProperty(IsValid(value, condition, place) ? "then" : "else", out var branch))
        {
            Check(value, branch, place, faults);
        }
    }

    private void CheckObject(JsonElement value, string keyword, JsonElement argument, JsonElement schema, Place place, List<string> faults)
    {
        switch (keyword)
        {
            case "required":
                foreach (var name in argument.EnumerateArray().Select(name => name.GetString() ?? "").Where(name => !value.TryGetProperty(name, out _)))
                {
                    faults.Add($"{place.Pointer}: {name} is missing");
                }

                break;
            case "minProperties":
                Expect(value.EnumerateObject().Count() >= argument.GetInt32(), place, keyword, value, faults);
                break;
            default:
                foreach (var property in value.EnumerateObject())
                {
                    CheckProperty(property, keyword, argument, schema, place.Under(property.Name), faults);
                }

                break;
        }
    }

    private void CheckProperty(JsonProperty property, string keyword, JsonElement argument, JsonElement schema, Place place, List<string> faults)
    {
        switch (keyword)
        {
            case "properties" when argument.TryGetProperty(property.Name, out var own):
                Check(property.Value, own, place, faults);
                break;
            case "patternProperties":
                foreach (var pattern in argument.EnumerateObject().Where(pattern => Pattern(pattern.Name).IsMatch(property.Name)))
                {
                    Check(property.Value, pattern.Value, place, faults);
                }

                break;
            case "additionalProperties" when !IsNamed(schema, property.Name):
                Check(property.Value, argument, place, faults);
                break;
            case "propertyNames":
                Check(JsonSerializer.SerializeToElement(property.Name), argument, place, faults);
                break;
            default:
                break;
        }
    }

    private bool IsNamed(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out var byPattern) && byPattern.EnumerateObject().Any(pattern => Pattern(pattern.Name).IsMatch(name)));

    private (JsonElement Schema, string File) Resolve(string reference, string from)
    {
        var parts = reference.Split('#', 2);
        var file = parts[0].Length == 0 ? from : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from) ?? folder, parts[0]));
        var schema = Load(file);
        foreach (var name in parts.Length > 1 ? parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            schema = schema.GetProperty(name);
        }

        return (schema, file);
    }

    private JsonElement Load(string path)
    {
        if (!files.TryGetValue(path, out var schema))
        {
            files.Add(path, schema = JsonElement.Parse(File.ReadAllBytes(path)));
        }

        return schema;
    }

    private Regex Pattern(JsonElement text) => Pattern(text.GetString() ?? "");

    private Regex Pattern(string text)
    {
        if (!patterns.TryGetValue(text, out var pattern))
        {
            patterns.Add(text, pattern = new Regex(text, RegexOptions.CultureInvariant, PatternTime));
        }

        return pattern;
    }

    private static void Expect(bool holds, Place place, string rule, JsonElement value, List<string> faults)
    {
        if (!holds)
        {
            faults.Add($"{place.Pointer}: {rule}, but is {Shorten(value)}");
        }
    }

    private static string Shorten(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] : value.GetRawText();

    private static bool IsOf(JsonElement value, string? type) => type switch
    {
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        "string" => value.ValueKind is JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind is JsonValueKind.Number,
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"Type {type}."),
    };

    /// <summary>Where a check stands: in which schema file, and at which place of the value.</summary>
    private readonly record struct Place(string File, string Pointer)
    {
        public Place Under(string name) => this with { Pointer = $"{Pointer}/{name}" };
    }
}
