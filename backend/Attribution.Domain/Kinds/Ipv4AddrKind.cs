using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>One or more IPv4 addresses in CIDR notation (STIX 2.1 §6.8).</summary>
internal static class Ipv4AddrKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Ipv4Addr,
        StixType = "ipv4-addr",
        Title = "IPv4 address",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Value("value", SelectorType.Ipv4Address)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("resolves_to_refs", PropertyType.IdentifierList),
            new("belongs_to_refs", PropertyType.IdentifierList),
        ],
    };
}
