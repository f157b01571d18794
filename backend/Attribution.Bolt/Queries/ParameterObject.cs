using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Attribution.Bolt.Queries;

/// <summary>Turns an object's public properties into parameters by name.</summary>
internal static class ParameterObject
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static IDictionary<string, object?> ToMap(object? parameters) => parameters switch
    {
        null => new Dictionary<string, object?>(),
        IDictionary<string, object?> map => map,
        IReadOnlyDictionary<string, object?> map => new Dictionary<string, object?>(map),
        _ => Known.GetOrAdd(parameters.GetType(), Properties).ToDictionary(property => property.Name, property => property.GetValue(parameters)),
    };

    /// <summary>True for the compiler's anonymous types, which as values inside parameters are maps too.</summary>
    public static bool IsAnonymous(object value) =>
        value.GetType() is { IsGenericType: true, Namespace: null } type && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static PropertyInfo[] Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.GetIndexParameters().Length == 0)];
}
