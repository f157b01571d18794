using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A unit's investigation; in STIX an incident with a case reference.</summary>
internal static class CaseKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Case,
        StixType = "incident",
        Title = "Case",
        Category = KindCategory.Own,
        Discriminator = "x_case_reference",
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("x_case_reference", PropertyType.String) { IsRequired = true },
            new("x_jurisdiction", PropertyType.Jurisdiction),
            new("x_offence", PropertyType.OpenVocabulary) { Vocabulary = OffenceCategories.Vocabulary },
            new("x_opened", PropertyType.Date),
            new("x_closed", PropertyType.Date),
            new("x_status", PropertyType.OpenVocabulary) { Vocabulary = OwnVocabularies.CaseStatus },
        ],
    };
}
