using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Questions about C# types that the conventions ask.</summary>
internal static class ClrTypes
{
    /// <summary>The element type, where the type is a list to GraphQL: any generic sequence but strings, bytes and dictionaries.</summary>
    public static bool TryGetElementType(Type type, [NotNullWhen(true)] out Type? element)
    {
        element = type == typeof(string) || typeof(IDictionary).IsAssignableFrom(type) || IsDictionary(type)
            ? null
            : SequenceOf(type)?.GetGenericArguments()[0];
        return element is not null;
    }

    /// <summary>What a Task or ValueTask gives; the type itself where it is neither.</summary>
    public static Type AwaitedType(Type type) => IsAwaitable(type) ? type.GetGenericArguments()[0] : type;

    public static bool IsAwaitable(Type type) => IsGeneric(type, typeof(Task<>)) || IsGeneric(type, typeof(ValueTask<>));

    public static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    /// <summary>The type without <c>Nullable</c> and without <c>Optional</c>.</summary>
    public static Type Bare(Type type)
    {
        var inner = IsGeneric(type, typeof(Optional<>)) ? type.GetGenericArguments()[0] : type;
        return Nullable.GetUnderlyingType(inner) ?? inner;
    }

    private static Type? SequenceOf(Type type) =>
        IsGeneric(type, typeof(IEnumerable<>))
            ? type
            : type.GetInterfaces().FirstOrDefault(each => IsGeneric(each, typeof(IEnumerable<>)));

    private static bool IsDictionary(Type type) =>
        IsGeneric(type, typeof(IReadOnlyDictionary<,>)) || type.GetInterfaces().Any(each => IsGeneric(each, typeof(IReadOnlyDictionary<,>)));
}
