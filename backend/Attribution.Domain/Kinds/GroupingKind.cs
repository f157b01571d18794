using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Objects that somebody says share a context (STIX 2.1 §4.4).</summary>
internal static class GroupingKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Grouping,
        StixType = "grouping",
        Title = "Grouping",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{name}", "Grouping: {context}"],
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String),
            new("description", PropertyType.Text),
            new("context", PropertyType.OpenVocabulary) { IsRequired = true, Vocabulary = StixVocabularies.GroupingContext },
            new("object_refs", PropertyType.IdentifierList) { IsRequired = true },
        ],
    };
}
