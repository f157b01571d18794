using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Published threat intelligence about one or more subjects (STIX 2.1 §4.16).</summary>
internal static class ReportKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Report,
        StixType = "report",
        Title = "Report",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("report_types", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.ReportType },
            new("published", PropertyType.Timestamp) { IsRequired = true },
            new("object_refs", PropertyType.IdentifierList) { IsRequired = true },
        ],
    };
}
