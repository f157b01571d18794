using Attribution.Domain.Relationships;
using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Profiles;

/// <summary>Which evidence speaks about a role, and which relationships make an actor a candidate for it.</summary>
/// <param name="Families">Families that count; empty: all.</param>
/// <param name="Types">An actor has one of them; empty: every actor is a candidate.</param>
internal sealed record RoleEvidence(IReadOnlyList<EvidenceFamily> Families, IReadOnlyList<RelationshipType> Types)
{
    private static readonly Dictionary<ActorRole, RoleEvidence> Table = new()
    {
        [ActorRole.Operator] = new([], []),
        [ActorRole.Developer] = new([EvidenceFamily.Software, EvidenceFamily.Techniques, EvidenceFamily.LanguageAndHours, EvidenceFamily.Text], [RelationshipType.AuthoredBy]),
        [ActorRole.AccessBroker] = new([EvidenceFamily.Accounts, EvidenceFamily.Techniques, EvidenceFamily.Network, EvidenceFamily.NamingHabit, EvidenceFamily.Finance], [RelationshipType.SellsAccessTo]),
        [ActorRole.InfrastructureProvider] = new([EvidenceFamily.Network, EvidenceFamily.NamingHabit, EvidenceFamily.Finance, EvidenceFamily.Accounts], [RelationshipType.ProvidesServiceTo, RelationshipType.Hosts, RelationshipType.Owns]),
        [ActorRole.Launderer] = new([EvidenceFamily.Finance, EvidenceFamily.Accounts], [RelationshipType.LaundersFor, RelationshipType.TransactedWith]),
    };

    /// <summary>The row of a role.</summary>
    public static RoleEvidence Of(ActorRole role) => Table[role];

    /// <summary>Whether evidence of a type speaks about the role.</summary>
    public bool Admits(EvidenceType type) => Families.Count == 0 || Families.Contains(type.Family);
}
