using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A pattern by which suspicious activity can be detected (STIX 2.1 §4.7).</summary>
internal static class IndicatorKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Indicator,
        StixType = "indicator",
        Title = "Indicator",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{name}", "{pattern}"],
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String),
            new("description", PropertyType.Text),
            new("indicator_types", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.IndicatorType },
            new("pattern", PropertyType.Text) { IsRequired = true },
            new("pattern_type", PropertyType.OpenVocabulary) { IsRequired = true, Vocabulary = StixVocabularies.PatternType },
            new("pattern_version", PropertyType.String),
            new("valid_from", PropertyType.Timestamp) { IsRequired = true },
            new("valid_until", PropertyType.Timestamp),
            new("kill_chain_phases", PropertyType.KillChainPhases),
        ],
    };
}
