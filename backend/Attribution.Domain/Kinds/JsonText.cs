using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>Text out of JSON that may hold half a surrogate pair (<c>"\ud800"</c>), which the framework refuses with an exception.</summary>
internal static class JsonText
{
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

    /// <summary>The name of a property; a replacement sign stands for a name that is no valid Unicode.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\ufffd";
        }
    }
}
