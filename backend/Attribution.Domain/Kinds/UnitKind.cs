using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A national unit, regional desk or partner; in STIX an identity with a unit id.</summary>
internal static class UnitKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Unit,
        StixType = "identity",
        Title = "Unit",
        Category = KindCategory.Own,
        Discriminator = "x_unit_id",
        NameTemplates = ["{name}", "{x_unit_id}"],
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("roles", PropertyType.StringList),
            new("identity_class", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.IdentityClass },
            new("sectors", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.IndustrySector },
            new("contact_information", PropertyType.Text),
            new("x_unit_id", PropertyType.String) { IsRequired = true },
            new("x_unit_type", PropertyType.OpenVocabulary) { Vocabulary = OwnVocabularies.UnitType },
            new("x_countries", PropertyType.JurisdictionList),
            new("x_parent", PropertyType.String),
            new("x_groups", PropertyType.StringList),
            new("x_rights", PropertyType.StringList),
            new("x_tlp_ceiling", PropertyType.String),
        ],
    };
}
