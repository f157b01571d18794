using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>One or more IPv6 addresses in CIDR notation (STIX 2.1 §6.9).</summary>
internal static class Ipv6AddrKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Ipv6Addr,
        StixType = "ipv6-addr",
        Title = "IPv6 address",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Value("value", SelectorType.Ipv6Address)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("resolves_to_refs", PropertyType.IdentifierList),
            new("belongs_to_refs", PropertyType.IdentifierList),
        ],
    };
}
