using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Systems, services and resources of an attacker, or of the attacked (STIX 2.1 §4.8).</summary>
internal static class InfrastructureKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Infrastructure,
        StixType = "infrastructure",
        Title = "Infrastructure",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        AliasProperties = ["aliases"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("infrastructure_types", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.InfrastructureType },
            new("aliases", PropertyType.StringList),
            new("kill_chain_phases", PropertyType.KillChainPhases),
            new("first_seen", PropertyType.Timestamp),
            new("last_seen", PropertyType.Timestamp),
        ],
    };
}
