using System.Reflection;
using Attribution.Features.Common.Memberships;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Common;

/// <summary>Resolvers get the graph through a <see cref="GraphReading"/>, which has a View. One that takes the store or the index itself could read past it, and stops the start.</summary>
public static class ResolverReads
{
    private static readonly Type[] Forbidden = [typeof(IGraphStore), typeof(IGraphReads), typeof(IIndexFeed), typeof(GraphIndex), typeof(ViewSource), typeof(MembershipRegister), typeof(NewWrites)];

    /// <summary>Resolvers of the assembly that take what no resolver may, as Class.Method.</summary>
    public static IReadOnlyList<string> Faults(Assembly assembly) =>
    [
        .. assembly.GetTypes().Where(type => type.CustomAttributes.Any(attribute => attribute.AttributeType.Namespace == typeof(QueryTypeAttribute).Namespace)).SelectMany(Faults).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Faults(Type resolvers) => resolvers
        .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => method.GetParameters().Any(parameter => Forbidden.Contains(parameter.ParameterType)))
        .Select(method => $"{resolvers.Name}.{method.Name}");
}
