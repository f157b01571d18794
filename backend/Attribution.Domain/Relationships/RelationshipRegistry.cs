using System.Collections.Frozen;
using Attribution.Domain.Kinds;

namespace Attribution.Domain.Relationships;

/// <summary>Every relationship type, found by number or name. Immutable; safe for all threads.</summary>
public static class RelationshipRegistry
{
    private static readonly FrozenDictionary<RelationshipType, RelationshipDefinition> ByType;
    private static readonly FrozenDictionary<string, RelationshipDefinition> ByNames;

    static RelationshipRegistry()
    {
        ByType = All.ToFrozenDictionary(definition => definition.Type);
        ByNames = All.Where(definition => definition.StixName.Length > 0)
            .ToFrozenDictionary(definition => definition.StixName, StringComparer.Ordinal);
    }

    /// <summary>What stands for every type of others.</summary>
    public static RelationshipDefinition Other { get; } = new(RelationshipType.Other, "", "linked to", "linked from");

    /// <summary>All types in the order of their numbers, <see cref="Other"/> last.</summary>
    public static IReadOnlyList<RelationshipDefinition> All { get; } =
        [.. StixRelationships.All, .. OwnRelationships.All, .. ReferenceRelationships.All, Other];

    /// <summary>The definition of a type; throws for <see cref="RelationshipType.None"/> and numbers that no type has.</summary>
    public static RelationshipDefinition Of(RelationshipType type) =>
        ByType.GetValueOrDefault(type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "No such relationship type.");

    /// <summary>
    /// By STIX name such as <c>attributed-to</c>; <see cref="Other"/> for a name of others, which the claim then keeps. The standard spells
    /// exfiltrate-to in two ways (§4.11 and appendix B), which are one type.
    /// </summary>
    public static RelationshipDefinition ByStixName(string stixName) =>
        ByNames.GetValueOrDefault(stixName is "exfiltrates-to" ? "exfiltrate-to" : stixName) ?? Other;

    /// <summary>Whether the tables know a type between two kinds; related-to and types of others are always allowed.</summary>
    public static bool IsAllowed(Kind from, RelationshipType type, Kind to) => Of(type).Allows(from, to);
}
