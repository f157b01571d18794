using System.Collections;
using System.Globalization;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Turns C# default values into literals of a type.</summary>
internal static class DefaultLiterals
{
    /// <summary>The literal.</summary>
    /// <exception cref="NotSupportedException">The value has no literal of that type.</exception>
    public static IValueNode Of(object value, IType type) => (type.NullableType, value) switch
    {
        (ListType list, IEnumerable items and not string) =>
            new ListValueNode(Location.None, [.. items.Cast<object>().Select(each => Of(each, list.ElementType))]),
        (EnumType names, _) => names.FindByValue(EnumMember(value, names)) is { } found
            ? new EnumValueNode(Location.None, found.Name)
            : throw new NotSupportedException($"{value} is not a value of {names}."),
        (_, bool boolean) => new BooleanValueNode(Location.None, boolean),
        (_, string text) => new StringValueNode(Location.None, text, block: false),
        (_, double or float or decimal) => new FloatValueNode(Location.None, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        (_, int or long or short or byte) => new IntValueNode(Location.None, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A default of {value.GetType().Name} must be given with [DefaultValueSyntax]."),
    };

    /// <summary>The default of a nullable enum parameter comes as its number.</summary>
    private static object EnumMember(object value, EnumType type) =>
        value is int number && type.Values is [{ Value: Enum first }, ..] ? Enum.ToObject(first.GetType(), number) : value;
}
