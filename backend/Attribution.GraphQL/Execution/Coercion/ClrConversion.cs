using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Converts the values scalars give into the C# type of the place.</summary>
internal static class ClrConversion
{
    /// <summary>The conversion, whose null refuses a value; null when none is needed.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static Func<object, object?>? Find(Type from, Type to)
    {
        if (to.IsAssignableFrom(from))
        {
            return null;
        }

        return (from, to) switch
        {
            _ when from.IsPrimitive && (to.IsPrimitive || to == typeof(decimal)) => value => ToNumber(value, to),
            _ when from == typeof(DateTimeOffset) && to == typeof(DateTime) => static value => ((DateTimeOffset)value).UtcDateTime,
            _ when from == typeof(JsonElement) && to == typeof(JsonNode) => static value => JsonNode.Parse(((JsonElement)value).GetRawText()),
            _ when from == typeof(string) && IsParsable(to) => Parser(to),
            _ => throw new NotSupportedException($"A {from.Name} cannot become a {to.Name}."),
        };
    }

    private static bool IsParsable(Type type) =>
        type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IParsable<>) && each.GetGenericArguments()[0] == type);

    private static Func<object, object?> Parser(Type type) =>
        typeof(ClrConversion).GetMethod(nameof(Parse), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type) // it is below
            .CreateDelegate<Func<object, object?>>();

    private static object? Parse<T>(object text)
        where T : IParsable<T> => T.TryParse((string)text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static object? ToNumber(object value, Type type)
    {
        try
        {
            return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
