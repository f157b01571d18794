using System.Collections.Frozen;

namespace Attribution.Domain.Kinds;

/// <summary>Properties that objects of every kind may carry (STIX 2.1 §3.2 and §3.4). Not fields of a kind: records, sources and labels hold them.</summary>
public static class CommonProperties
{
    private static readonly PropertyDefinition[] OfAll =
    [
        new("type", PropertyType.String) { IsRequired = true },
        new("id", PropertyType.Identifier) { IsRequired = true },
        new("object_marking_refs", PropertyType.IdentifierList),
        new("granular_markings", PropertyType.Json),
        new("extensions", PropertyType.Dictionary),
    ];

    /// <summary>Of domain objects, sightings, relationships and types of others.</summary>
    public static FrozenDictionary<string, PropertyDefinition> DomainObject { get; } = Index(
    [
        .. OfAll,
        new("spec_version", PropertyType.String) { IsRequired = true },
        new("created", PropertyType.Timestamp) { IsRequired = true },
        new("modified", PropertyType.Timestamp) { IsRequired = true },
        new("created_by_ref", PropertyType.Identifier),
        new("revoked", PropertyType.Boolean),
        new("labels", PropertyType.StringList),
        new("confidence", PropertyType.Integer) { Minimum = 0, Maximum = 100 },
        new("lang", PropertyType.String),
        new("external_references", PropertyType.ExternalReferences),
    ]);

    /// <summary>Of observables.</summary>
    public static FrozenDictionary<string, PropertyDefinition> Observable { get; } = Index(
    [
        .. OfAll,
        new("spec_version", PropertyType.String),
        new("defanged", PropertyType.Boolean),
    ]);

    /// <summary>Of an object of unknown type, which may be either.</summary>
    public static FrozenDictionary<string, PropertyDefinition> Custom { get; } = Index(
    [
        .. Observable.Values,
        .. DomainObject.Values.Where(property => !Observable.ContainsKey(property.Name)).Select(property => property with { IsRequired = false }),
    ]);

    /// <summary>Those common to the sort of object that a kind is.</summary>
    public static FrozenDictionary<string, PropertyDefinition> Of(KindDefinition kind) =>
        kind.Category is KindCategory.Custom ? Custom : kind.IsObservable ? Observable : DomainObject;

    private static FrozenDictionary<string, PropertyDefinition> Index(IEnumerable<PropertyDefinition> properties) =>
        properties.ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);
}
