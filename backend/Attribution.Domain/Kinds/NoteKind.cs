namespace Attribution.Domain.Kinds;

/// <summary>A text about other objects or relationships (STIX 2.1 §4.13).</summary>
internal static class NoteKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Note,
        StixType = "note",
        Title = "Note",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{abstract}", "{content}"],
        Properties =
        [
            new("abstract", PropertyType.String),
            new("content", PropertyType.Text) { IsRequired = true },
            new("authors", PropertyType.StringList),
            new("object_refs", PropertyType.IdentifierList) { IsRequired = true },
        ],
    };
}
