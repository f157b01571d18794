using System.Reflection;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Common;

/// <summary>
/// What the API gives of the graph bears the <see cref="GraphReading"/> that it was read with, and thereby the View that showed it: its visibility stamp. A type of the schema that
/// holds something of the store or the index and has none could be made of what nobody checked, and stops the start.
/// </summary>
public static class VisibilityStamps
{
    private static readonly string?[] OfTheGraph = [typeof(RecordVersion).Namespace, typeof(Entity).Namespace];

    /// <summary>Object types of the assembly without a stamp, by name.</summary>
    public static IReadOnlyList<string> Faults(Assembly assembly) =>
    [
        .. assembly.GetTypes().Where(type => type.GetCustomAttribute<ObjectTypeAttribute>() is not null && Parts(type).Any(IsOfTheGraph) && !IsStamped(type, [])).Select(type => type.Name).Order(StringComparer.Ordinal),
    ];

    private static bool IsOfTheGraph(Type part) => OfTheGraph.Contains(part.Namespace) && !part.IsEnum;

    // By itself, or by another type of the API that it is a part of.
    private static bool IsStamped(Type type, HashSet<Type> seen) =>
        seen.Add(type) && Parts(type).Any(part => part == typeof(GraphReading) || (part.Assembly == type.Assembly && IsStamped(part, seen)));

    // The types of its fields, and those that lists and pairs of them hold.
    private static IEnumerable<Type> Parts(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(field => Inner(field.FieldType));

    private static IEnumerable<Type> Inner(Type type) =>
        type.IsArray ? Inner(type.GetElementType() ?? typeof(object)) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Inner).Append(type) : [type];
}
