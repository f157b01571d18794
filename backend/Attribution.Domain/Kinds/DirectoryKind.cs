namespace Attribution.Domain.Kinds;

/// <summary>A folder of a file system (STIX 2.1 §6.3).</summary>
internal static class DirectoryKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Directory,
        StixType = "directory",
        Title = "Directory",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{path}"],
        Properties =
        [
            new("path", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("path_enc", PropertyType.String),
            new("ctime", PropertyType.Timestamp),
            new("mtime", PropertyType.Timestamp),
            new("atime", PropertyType.Timestamp),
            new("contains_refs", PropertyType.IdentifierList),
        ],
    };
}
