using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>The address of a network card (STIX 2.1 §6.10).</summary>
internal static class MacAddrKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.MacAddr,
        StixType = "mac-addr",
        Title = "MAC address",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Value("value", SelectorType.MacAddress)],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
        ],
    };
}
