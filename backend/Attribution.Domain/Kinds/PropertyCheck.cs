using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Attribution.Domain.Jurisdictions;

namespace Attribution.Domain.Kinds;

/// <summary>One value against the definition of its property.</summary>
internal static class PropertyCheck
{
    /// <summary>Greatest whole number that all JSON readers keep exactly (RFC 7493 §2.2, STIX 2.1 §2.8).</summary>
    private const double LargestInteger = 9_007_199_254_740_991;

    /// <summary>Characters of a wrong value that a message repeats.</summary>
    private const int ShownLength = 60;

    public static PropertyFault? Run(PropertyDefinition property, JsonElement value) => property.Type switch
    {
        PropertyType.String or PropertyType.Text or PropertyType.OpenVocabulary => AnyText(property, property.Path, value),
        PropertyType.ClosedVocabulary => Text(property, property.Path, value, text => property.Vocabulary?.Contains(text) is true),
        PropertyType.Timestamp => Text(property, property.Path, value, text => StixTimestamp.TryParse(text, out _)),
        PropertyType.Date => Text(property, property.Path, value, IsDate),
        PropertyType.Hex => Text(property, property.Path, value, text => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit)),
        PropertyType.Binary => Text(property, property.Path, value, text => System.Buffers.Text.Base64.IsValid(text)),
        PropertyType.Identifier => Text(property, property.Path, value, StixId.IsValid),
        PropertyType.Jurisdiction => Text(property, property.Path, value, text => JurisdictionCode.TryParse(text, null, out _)),
        PropertyType.StringList or PropertyType.OpenVocabularyList => List(property, value, (path, item) => AnyText(property, path, item)),
        PropertyType.IdentifierList => List(property, value, (path, item) => Text(property, path, item, StixId.IsValid)),
        PropertyType.JurisdictionList => List(property, value, (path, item) => Text(property, path, item, text => JurisdictionCode.TryParse(text, null, out _))),
        PropertyType.KillChainPhases => List(property, value, (path, item) => HasTexts(property, path, item, "kill_chain_name", "phase_name")),
        PropertyType.ExternalReferences => List(property, value, (path, item) => HasTexts(property, path, item, "source_name")),
        PropertyType.Hashes => Dictionary(property, value, (path, item) => Text(property, path, item, text => text.Length > 0)),
        PropertyType.Dictionary => Dictionary(property, value, (_, _) => null),
        PropertyType.Integer or PropertyType.LargeInteger or PropertyType.Float => Number(property, value),
        PropertyType.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : WrongType(property, property.Path, value),
        PropertyType.Json => null,
        _ => throw new UnreachableException($"Unknown property type {property.Type}."),
    };

    /// <summary>What the property takes, in words for a message.</summary>
    public static string Allowed(PropertyDefinition property) => property.Type switch
    {
        PropertyType.String or PropertyType.Text or PropertyType.OpenVocabulary => "a text",
        PropertyType.ClosedVocabulary => $"one of {string.Join(", ", property.Vocabulary?.Terms ?? [])}",
        PropertyType.Timestamp => "a time in UTC such as 2020-02-17T12:14:22.000Z",
        PropertyType.Date => "a day such as 2019-11-04",
        PropertyType.Hex => "an even number of hexadecimal digits",
        PropertyType.Binary => "Base64",
        PropertyType.Identifier => "an id such as malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5",
        PropertyType.Jurisdiction => "an ISO 3166-1 alpha-2 code such as PL",
        PropertyType.StringList or PropertyType.OpenVocabularyList => "a list of texts with at least one entry",
        PropertyType.IdentifierList => "a list of ids with at least one entry",
        PropertyType.JurisdictionList => "a list of ISO 3166-1 alpha-2 codes with at least one entry",
        PropertyType.KillChainPhases => "a list of objects with kill_chain_name and phase_name",
        PropertyType.ExternalReferences => "a list of objects with source_name",
        PropertyType.Hashes => "an object of hash algorithm to digest with at least one entry",
        PropertyType.Dictionary => "an object with at least one entry",
        PropertyType.Integer => $"a whole number from {Bound(property.Minimum ?? int.MinValue)} to {Bound(property.Maximum ?? int.MaxValue)}",
        PropertyType.LargeInteger => $"a whole number from {Bound(property.Minimum ?? -LargestInteger)} to {Bound(property.Maximum ?? LargestInteger)}",
        PropertyType.Float when property.Minimum is { } least && property.Maximum is { } most => $"a number from {Bound(least)} to {Bound(most)}",
        PropertyType.Float => "a number",
        PropertyType.Boolean => "true or false",
        PropertyType.Json => "any value",
        _ => throw new UnreachableException($"Unknown property type {property.Type}."),
    };

    /// <summary>The JSON type of a value, in words.</summary>
    public static string WordsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "null",
    };

    private static PropertyFault? AnyText(PropertyDefinition property, string path, JsonElement value) =>
        value.ValueKind is JsonValueKind.String && JsonText.IsValid(value) ? null : Text(property, path, value, _ => true);

    private static PropertyFault? Text(PropertyDefinition property, string path, JsonElement value, Predicate<string> isValid)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            return WrongType(property, path, value);
        }

        if (!JsonText.TryRead(value, out var text))
        {
            return new PropertyFault(PropertyFault.Invalid, path, "holds half of a surrogate pair", "valid Unicode");
        }

        return isValid(text) ? null : new PropertyFault(PropertyFault.Invalid, path, $"is \"{Shown(text)}\"", Allowed(property));
    }

    /// <summary>The path of an item is made only once there is a fault, since nearly every item has none.</summary>
    private static PropertyFault? List(PropertyDefinition property, JsonElement value, Func<string, JsonElement, PropertyFault?> check)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            return WrongType(property, property.Path, value);
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (check("", item) is { } fault)
            {
                return fault with { Path = $"{property.Path}/{index}{fault.Path}" };
            }

            index++;
        }

        return index > 0 ? null : new PropertyFault(PropertyFault.Empty, property.Path, "is an empty list", Allowed(property));
    }

    private static PropertyFault? Dictionary(PropertyDefinition property, JsonElement value, Func<string, JsonElement, PropertyFault?> check)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return WrongType(property, property.Path, value);
        }

        var isEmpty = true;
        foreach (var entry in value.EnumerateObject())
        {
            isEmpty = false;
            if (check("", entry.Value) is { } fault)
            {
                return fault with { Path = $"{property.Path}/{Pointer(JsonText.NameOf(entry))}{fault.Path}" };
            }
        }

        return isEmpty ? new PropertyFault(PropertyFault.Empty, property.Path, "is an empty object", Allowed(property)) : null;
    }

    private static PropertyFault? HasTexts(PropertyDefinition property, string path, JsonElement value, params ReadOnlySpan<string> names)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return WrongType(property, path, value);
        }

        foreach (var name in names)
        {
            if (!JsonText.TryGet(value, name, out var text))
            {
                return new PropertyFault(PropertyFault.Missing, $"{path}/{name}", "is missing", "a text");
            }

            if (AnyText(property, $"{path}/{name}", text) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static PropertyFault? Number(PropertyDefinition property, JsonElement value)
    {
        var path = property.Path;
        if (value.ValueKind is not JsonValueKind.Number)
        {
            return WrongType(property, path, value);
        }

        if (!value.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            return new PropertyFault(PropertyFault.OutOfRange, path, $"is {Shown(value.GetRawText())}", Allowed(property));
        }

        var (least, most) = property.Type switch
        {
            PropertyType.Integer => (int.MinValue, int.MaxValue),
            PropertyType.LargeInteger => (-LargestInteger, LargestInteger),
            _ => (double.MinValue, double.MaxValue),
        };
        if (property.Type is not PropertyType.Float && number != Math.Truncate(number))
        {
            return new PropertyFault(PropertyFault.Invalid, path, $"is {Shown(value.GetRawText())}", Allowed(property));
        }

        return number >= (property.Minimum ?? least) && number <= (property.Maximum ?? most)
            ? null
            : new PropertyFault(PropertyFault.OutOfRange, path, $"is {Shown(value.GetRawText())}", Allowed(property));
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static PropertyFault WrongType(PropertyDefinition property, string path, JsonElement value) =>
        new(PropertyFault.WrongType, path, $"is {WordsOf(value)}", Allowed(property));

    private static string Bound(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Pointer(string name) => Shown(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Shown(string text) => text.Length <= ShownLength ? text : string.Concat(text.AsSpan(0, ShownLength), "…");
}
