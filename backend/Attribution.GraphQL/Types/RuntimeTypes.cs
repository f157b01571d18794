using System.Collections.Concurrent;

namespace Attribution.GraphQL.Types;

/// <summary>Finds the object type of a value: by the type resolver of the abstract type, by its class, or by its class's own interface.</summary>
internal sealed class RuntimeTypes(Schema schema, IReadOnlyDictionary<Type, NamedType> bound)
{
    private readonly ConcurrentDictionary<Type, NamedType?> byClass = new();

    public ObjectType? Find(NamedType abstractType, object value) =>
        ResolverOf(abstractType) is { } resolve ? Named(resolve(value)) ?? ByClass(value) : ByClass(value);

    private ObjectType? ByClass(object value) => byClass.GetOrAdd(value.GetType(), FindBound) switch
    {
        ObjectType found => found,
        { } shared when ResolverOf(shared) is { } resolve => Named(resolve(value)),
        _ => null,
    };

    private static Func<object, string?>? ResolverOf(NamedType type) => (type as InterfaceType)?.TypeResolver ?? (type as UnionType)?.TypeResolver;

    private ObjectType? Named(string? name) => name is null ? null : schema.FindType(name) as ObjectType;

    /// <summary>The nearest bound class upwards; then an interface, one with a type resolver first.</summary>
    private NamedType? FindBound(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (bound.TryGetValue(at, out var found) && found is ObjectType || (found is not null && ResolverOf(found) is not null))
            {
                return found;
            }
        }

        var shared = type.GetInterfaces().Where(bound.ContainsKey).Select(each => bound[each]).ToList();
        return shared.OfType<ObjectType>().FirstOrDefault() ?? shared.Find(each => ResolverOf(each) is not null);
    }
}
