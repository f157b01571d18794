using System.Globalization;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary>Writes objects as JSON strings.</summary>
internal static class Texts
{
    /// <summary>False for objects that have no text of their own, such as lists.</summary>
    public static bool TryWrite(object value, LeafWriter writer)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(text);
                return true;
            case bool boolean:
                writer.WriteString(boolean ? "true" : "false");
                return true;
            case IFormattable formattable:
                writer.WriteString(formattable.ToString(null, CultureInfo.InvariantCulture));
                return true;
            default:
                return value.GetType().IsValueType && value.ToString() is { } own && Write(own, writer);
        }
    }

    private static bool Write(string text, LeafWriter writer)
    {
        writer.WriteString(text);
        return true;
    }
}
