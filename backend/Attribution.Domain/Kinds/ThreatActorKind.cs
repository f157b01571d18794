using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Persons, groups or organisations believed to act with malicious intent (STIX 2.1 §4.17).</summary>
internal static class ThreatActorKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.ThreatActor,
        StixType = "threat-actor",
        Title = "Threat actor",
        Category = KindCategory.DomainObject,
        Family = Kind.ThreatActor,
        NameProperty = "name",
        AliasProperties = ["aliases"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("threat_actor_types", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.ThreatActorType },
            new("aliases", PropertyType.StringList),
            new("first_seen", PropertyType.Timestamp),
            new("last_seen", PropertyType.Timestamp),
            new("roles", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.ThreatActorRole },
            new("goals", PropertyType.StringList),
            new("sophistication", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.ThreatActorSophistication },
            new("resource_level", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.AttackResourceLevel },
            new("primary_motivation", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.AttackMotivation },
            new("secondary_motivations", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.AttackMotivation },
            new("personal_motivations", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.AttackMotivation },
        ],
    };
}
