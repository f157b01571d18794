using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>How far somebody agrees with what another said (STIX 2.1 §4.15).</summary>
internal static class OpinionKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Opinion,
        StixType = "opinion",
        Title = "Opinion",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{opinion}: {explanation}", "{opinion}"],
        Properties =
        [
            new("explanation", PropertyType.Text),
            new("authors", PropertyType.StringList),
            new("opinion", PropertyType.ClosedVocabulary) { IsRequired = true, Vocabulary = StixVocabularies.Opinion },
            new("object_refs", PropertyType.IdentifierList) { IsRequired = true },
        ],
    };
}
