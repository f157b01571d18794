using System.Reflection;

namespace Attribution.Bolt.Tests.Api;

/// <summary>Lists what other assemblies can use of a namespace, one line a type or member.</summary>
internal static class PublicMembers
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly, string space) =>
        [.. assembly.GetExportedTypes().Where(type => type.Namespace == space && !type.IsNested)
            .SelectMany(type => Members(type).Prepend(Kind(type)).Select(text => $"{Name(type)}: {text}"))
            .Order(StringComparer.Ordinal)];

    private static string Kind(Type type)
    {
        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsSubclassOf(typeof(Delegate)) ? "delegate" : type.IsValueType ? "struct" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsInterface || type.IsValueType || !type.IsAbstract ? "" : "abstract ";
        var parent = type.BaseType is null || type.BaseType == typeof(object) || type.IsValueType ? "" : $" : {Name(type.BaseType)}";
        return modifier + kind + parent;
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}")
        : type.GetMembers(All).Where(IsVisible).Select(Text);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } method when method.Name != ".ctor" && !method.Name.StartsWith("op_", StringComparison.Ordinal) => false,
        MethodBase method => IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Text(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $".ctor({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {PropertyName(property)} {{ {Accessor(property.GetMethod, "get")}{Accessor(property.SetMethod, "set")}}}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        _ => throw new System.Diagnostics.UnreachableException(member.ToString()),
    };

    private static string Generic(MethodInfo method) => method.IsGenericMethodDefinition ? $"<{string.Join(",", method.GetGenericArguments().Select(Name))}>" : "";

    private static string PropertyName(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(parameter => Name(parameter.ParameterType)))}]" : property.Name;

    private static string Accessor(MethodInfo? accessor, string name) => accessor is not null && IsVisible((MethodBase)accessor) ? $"{name}; " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = ?" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : ""); // Both have an element type.
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var space = type.Namespace == "Neo4j.Driver" ? "" : $"{type.Namespace}.";
        return type.IsGenericType
            ? $"{space}{type.Name.Split('`')[0]}<{string.Join(",", type.GetGenericArguments().Select(Name))}>"
            : space + type.Name;
    }
}
