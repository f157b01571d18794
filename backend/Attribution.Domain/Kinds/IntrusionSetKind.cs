using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Behaviours and resources believed to be of one organisation (STIX 2.1 §4.9).</summary>
internal static class IntrusionSetKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.IntrusionSet,
        StixType = "intrusion-set",
        Title = "Intrusion set",
        Category = KindCategory.DomainObject,
        Family = Kind.ThreatActor,
        NameProperty = "name",
        AliasProperties = ["aliases"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("aliases", PropertyType.StringList),
            new("first_seen", PropertyType.Timestamp),
            new("last_seen", PropertyType.Timestamp),
            new("goals", PropertyType.StringList),
            new("resource_level", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.AttackResourceLevel },
            new("primary_motivation", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.AttackMotivation },
            new("secondary_motivations", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.AttackMotivation },
        ],
    };
}
