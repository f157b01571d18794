using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A person, organisation, system or class of them (STIX 2.1 §4.5).</summary>
internal static class IdentityKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Identity,
        StixType = "identity",
        Title = "Identity",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("roles", PropertyType.StringList),
            new("identity_class", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.IdentityClass },
            new("sectors", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.IndustrySector },
            new("contact_information", PropertyType.Text),
            new("x_source_type", PropertyType.String),
            new("x_source_protected", PropertyType.Boolean),
        ],
    };
}
