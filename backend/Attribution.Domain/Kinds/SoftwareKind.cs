namespace Attribution.Domain.Kinds;

/// <summary>A software product with version and vendor (STIX 2.1 §6.14).</summary>
internal static class SoftwareKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Software,
        StixType = "software",
        Title = "Software",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{name} {version}", "{name}"],
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("cpe", PropertyType.String) { IsIdentifying = true },
            new("swid", PropertyType.String) { IsIdentifying = true },
            new("languages", PropertyType.StringList),
            new("vendor", PropertyType.String) { IsIdentifying = true },
            new("version", PropertyType.String) { IsIdentifying = true },
        ],
    };
}
