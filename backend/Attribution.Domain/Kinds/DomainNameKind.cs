using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>A name in the DNS (STIX 2.1 §6.4).</summary>
internal static class DomainNameKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.DomainName,
        StixType = "domain-name",
        Title = "Domain name",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Value("value", SelectorType.DomainName)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("resolves_to_refs", PropertyType.IdentifierList),
        ],
    };
}
