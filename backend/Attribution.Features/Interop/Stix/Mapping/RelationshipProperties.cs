using System.Collections.Frozen;
using Attribution.Domain.Kinds;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>The properties of a relationship object (STIX 2.1 §5.1).</summary>
internal static class RelationshipProperties
{
    private static readonly FrozenDictionary<string, PropertyDefinition> Known = CommonProperties.DomainObject.Values.Concat(
    [
        new("relationship_type", PropertyType.String),
        new("description", PropertyType.Text),
        new("source_ref", PropertyType.Identifier),
        new("target_ref", PropertyType.Identifier),
        new("start_time", PropertyType.Timestamp),
        new("stop_time", PropertyType.Timestamp),
        new("x_provenance_cluster", PropertyType.String),
    ]).ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);

    /// <summary>Properties that must be there.</summary>
    public static IReadOnlyList<string> Required { get; } = ["spec_version", "created", "modified", "relationship_type", "source_ref", "target_ref"];

    /// <summary>The definition of a property; null: not known.</summary>
    public static PropertyDefinition? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>Without these there is no relationship.</summary>
    public static bool IsEssential(string name) => name is "relationship_type" or "source_ref" or "target_ref";
}
