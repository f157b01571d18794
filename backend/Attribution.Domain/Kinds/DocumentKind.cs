using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A paper or its image: a passport, an invoice, a ransom note. The bytes of it are an artifact or a file.</summary>
internal static class DocumentKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Document,
        StixType = "x-document",
        Title = "Document",
        Category = KindCategory.Own,
        IsObservable = true,
        NameTemplates = ["{title}", "{document_type} {number}", "{document_type}"],
        NameProperty = "title",
        Properties =
        [
            new("document_type", PropertyType.OpenVocabulary) { IsRequired = true, IsIdentifying = true, Vocabulary = OwnVocabularies.DocumentType },
            new("title", PropertyType.String),
            new("number", PropertyType.String) { IsIdentifying = true },
            new("issuing_country", PropertyType.Jurisdiction) { IsIdentifying = true },
            new("issued", PropertyType.Date),
            new("expires", PropertyType.Date),
            new("holder_name", PropertyType.String),
        ],
    };
}
