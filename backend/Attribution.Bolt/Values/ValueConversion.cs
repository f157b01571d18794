using System.Collections;
using System.Globalization;

namespace Attribution.Bolt.Values;

/// <summary>The conversions behind <see cref="ValueExtensions.As{T}(object)"/>.</summary>
internal static class ValueConversion
{
    public static object To(Type type, object value)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        return target == typeof(string) ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""
            : value is IConvertible && typeof(IConvertible).IsAssignableFrom(target) && !target.IsEnum ? Convert.ChangeType(value, target, CultureInfo.InvariantCulture)
            : Temporal(target, value) ?? Collection(target, value) ?? throw new InvalidCastException($"A {value.GetType()} is no {type}.");
    }

    private static object? Temporal(Type target, object value) => value switch
    {
        LocalDate date when target == typeof(DateOnly) => date.ToDateOnly(),
        LocalDate date when target == typeof(DateTime) => date.ToDateTime(),
        LocalTime time when target == typeof(TimeOnly) => time.ToTimeOnly(),
        LocalTime time when target == typeof(TimeSpan) => time.ToTimeSpan(),
        LocalDateTime moment when target == typeof(DateTime) => moment.ToDateTime(),
        ZonedDateTime moment when target == typeof(DateTimeOffset) => moment.ToDateTimeOffset(),
        _ => null,
    };

    private static object? Collection(Type target, object value)
    {
        if (!target.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(target))
        {
            return null;
        }

        var arguments = target.GetGenericArguments();
        return (arguments, value) switch
        {
            ([var key, var element], IDictionary map) when key == typeof(string) => Fits(target, ToMap(element, map)),
            ([var element], IList list) => Fits(target, ToList(element, list)),
            _ => null,
        };
    }

    private static IDictionary ToMap(Type element, IDictionary map)
    {
        var result = (IDictionary)Create(typeof(Dictionary<,>).MakeGenericType(typeof(string), element));
        foreach (DictionaryEntry entry in map)
        {
            result.Add(entry.Key, Element(element, entry.Value));
        }

        return result;
    }

    private static IList ToList(Type element, IList list)
    {
        var result = (IList)Create(typeof(List<>).MakeGenericType(element));
        foreach (var item in list)
        {
            result.Add(Element(element, item));
        }

        return result;
    }

    private static object? Element(Type type, object? value) =>
        value is not null ? To(type, value)
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? throw new InvalidCastException($"Null is no {type}.")
        : null;

    private static object Create(Type type) => Activator.CreateInstance(type) ?? throw new InvalidCastException($"No {type} can be made.");

    private static object? Fits(Type target, object made) => target.IsInstanceOfType(made) ? made : null;
}
