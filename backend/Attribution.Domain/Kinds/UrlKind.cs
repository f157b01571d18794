using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>A uniform resource locator (STIX 2.1 §6.15).</summary>
internal static class UrlKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Url,
        StixType = "url",
        Title = "URL",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Value("value", SelectorType.Url)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
        ],
    };
}
