using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution.Domain.Kinds;

/// <summary>Text out of JSON that may hold half a surrogate pair (<c>"\ud800"</c>), which the framework refuses with an exception.</summary>
internal static class JsonText
{
    /// <summary>Stands for a property name that is no valid Unicode; no property is called so.</summary>
    public const string InvalidName = "\ufffd";

    /// <summary>False when the value is no string or no valid Unicode.</summary>
    public static bool TryRead(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (value.ValueKind is not JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = value.GetString();
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return text is not null;
    }

    /// <summary>Whether a string is valid Unicode; makes no text of it unless it has escapes.</summary>
    public static bool IsValid(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        return raw.Contains((byte)'\\') ? TryRead(value, out _) : Utf8.IsValid(raw);
    }

    /// <summary>False too when the object has a name that is no valid Unicode, before which the framework gives up.</summary>
    public static bool TryGet(JsonElement item, string name, out JsonElement value)
    {
        try
        {
            return item.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>The name of a property, or <see cref="InvalidName"/>.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return InvalidName;
        }
    }
}
