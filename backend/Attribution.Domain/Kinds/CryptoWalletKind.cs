namespace Attribution.Domain.Kinds;

/// <summary>An address at which a virtual asset is held; the asset by its usual ticker, such as BTC.</summary>
internal static class CryptoWalletKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.CryptoWallet,
        StixType = "x-cryptocurrency-wallet",
        Title = "Cryptocurrency wallet",
        Category = KindCategory.Own,
        IsObservable = true,
        NameTemplates = ["{value}"],
        Selectors = [SelectorProperty.Wallet("value", "currency")],
        Properties =
        [
            new("value", PropertyType.String) { IsRequired = true, IsIdentifying = true },
            new("currency", PropertyType.String) { IsIdentifying = true },
        ],
    };
}
