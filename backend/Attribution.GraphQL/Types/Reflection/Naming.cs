using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>How C# names become names of the schema.</summary>
internal static class Naming
{
    /// <summary>Each place is asked for a dozen attributes while a schema is built, and reflection reads its metadata anew each time.</summary>
    private static readonly ConditionalWeakTable<ICustomAttributeProvider, object[]> Known = [];

    /// <summary><c>GetUserNameAsync</c> → <c>userName</c>.</summary>
    public static string Field(MemberInfo member) =>
        Find<GraphQLNameAttribute>(member)?.Name ?? Camel(member is MethodInfo ? WithoutVerb(member.Name) : member.Name);

    /// <summary>The name of a parameter or an input property.</summary>
    public static string Input(ICustomAttributeProvider place, string name) =>
        Find<GraphQLNameAttribute>(place)?.Name ?? Camel(name);

    /// <summary><c>Ipv4Addr</c> → <c>IPV4_ADDR</c>, <c>HTTPServer</c> → <c>HTTP_SERVER</c>.</summary>
    public static string EnumValue(string name)
    {
        var result = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            if (StartsWord(name, at))
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[at]));
        }

        return result.ToString();
    }

    /// <summary>The name of an output type.</summary>
    public static string Output(Type type) => Declared(type) ?? (type.IsInterface ? WithoutI(type.Name) : type.Name);

    /// <summary>The name of an input type, with the suffix <c>Input</c>.</summary>
    public static string Input(Type type) =>
        Declared(type) ?? (type.IsEnum || type.Name.EndsWith("Input", StringComparison.Ordinal) ? type.Name : type.Name + "Input");

    /// <summary>The first letters in lower case: <c>IPAddress</c> → <c>ipAddress</c>.</summary>
    public static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var at = 0; at < letters.Length && char.IsUpper(letters[at]); at++)
        {
            if (at > 0 && at + 1 < letters.Length && !char.IsUpper(letters[at + 1]) && !char.IsDigit(letters[at + 1]))
            {
                break;
            }

            letters[at] = char.ToLowerInvariant(letters[at]);
        }

        return new string(letters);
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>The attribute of a place; for a property of a positional record also that of its parameter, as nobody writes <c>[property: …]</c>.</summary>
    public static T? Find<T>(ICustomAttributeProvider place)
        where T : Attribute
    {
        foreach (var each in AttributesOn(place))
        {
            if (each is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>All attributes of a place, read once.</summary>
    public static object[] AttributesOn(ICustomAttributeProvider place) => Known.GetValue(place, AttributesOf);

    private static object[] AttributesOf(ICustomAttributeProvider place) => place is PropertyInfo property && ParameterOf(property) is { } parameter
        ? [.. place.GetCustomAttributes(inherit: false), .. parameter.GetCustomAttributes(inherit: false)]
        : place.GetCustomAttributes(inherit: false);

    private static ParameterInfo? ParameterOf(PropertyInfo property) =>
        property.DeclaringType?.GetConstructors().SelectMany(each => each.GetParameters())
            .FirstOrDefault(each => each.Name == property.Name && each.ParameterType == property.PropertyType);

    private static string? Declared(Type type) =>
        Find<GraphQLNameAttribute>(type)?.Name
        ?? Find<ObjectTypeAttribute>(type)?.Name
        ?? Find<InterfaceTypeAttribute>(type)?.Name
        ?? Find<UnionTypeAttribute>(type)?.Name
        ?? Find<EnumTypeAttribute>(type)?.Name
        ?? Find<InputObjectTypeAttribute>(type)?.Name;

    private static string WithoutVerb(string name)
    {
        var start = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && !char.IsLower(name[3]) ? name[3..] : name;
        return start.EndsWith("Async", StringComparison.Ordinal) && start.Length > 5 ? start[..^5] : start;
    }

    private static string WithoutI(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name;

    private static bool StartsWord(string name, int at) =>
        at > 0 && name[at - 1] != '_' && char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
