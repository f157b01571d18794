namespace Attribution.Domain.Kinds;

/// <summary>A country whose law applies, by ISO 3166-1 alpha-2.</summary>
internal static class JurisdictionKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Jurisdiction,
        StixType = "x-jurisdiction",
        Title = "Jurisdiction",
        Category = KindCategory.Own,
        IsObservable = true,
        NameTemplates = ["{name}", "{code}"],
        NameProperty = "name",
        Properties =
        [
            new("code", PropertyType.Jurisdiction) { IsRequired = true, IsIdentifying = true },
            new("name", PropertyType.String),
        ],
    };
}
