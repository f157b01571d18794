namespace Attribution.Domain.Kinds;

/// <summary>A file by name, digests and metadata (STIX 2.1 §6.7).</summary>
internal static class FileKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.File,
        StixType = "file",
        Title = "File",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{name}", "{hashes}"],
        NameProperty = "name",
        Selectors = [SelectorProperty.Hashes("hashes")],
        Properties =
        [
            new("hashes", PropertyType.Hashes) { IsIdentifying = true },
            new("size", PropertyType.LargeInteger) { Minimum = 0 },
            new("name", PropertyType.String) { IsIdentifying = true },
            new("name_enc", PropertyType.String),
            new("magic_number_hex", PropertyType.Hex),
            new("mime_type", PropertyType.String),
            new("ctime", PropertyType.Timestamp),
            new("mtime", PropertyType.Timestamp),
            new("atime", PropertyType.Timestamp),
            new("parent_directory_ref", PropertyType.Identifier) { IsIdentifying = true },
            new("extensions", PropertyType.Dictionary) { IsIdentifying = true },
            new("contains_refs", PropertyType.IdentifierList),
            new("content_ref", PropertyType.Identifier),
        ],
        AtLeastOneOf = ["hashes", "name"],
    };
}
