using System.Diagnostics.CodeAnalysis;
using Attribution.Domain.Selectors.Domains;
using Attribution.Domain.Selectors.Urls;
using Attribution.Domain.Selectors.Wallets;

namespace Attribution.Domain.Selectors;

/// <summary>The one normal form of every selector type. Pure and thread-safe; never throws, whatever the value.</summary>
public static class SelectorNormalizer
{
    /// <summary>The version of all normal forms together. Raise it with any change that gives a stored value another form.</summary>
    public const int Version = 1;

    /// <summary>The longest value looked at, in UTF-16 units; longer ones are refused unread.</summary>
    public const int MaxLength = 8192;

    /// <summary>The value refanged and in normal form, or why it is none.</summary>
    public static SelectorResult Normalize(SelectorType type, string value) =>
        TryNormalize(type, value, out var selector, out var rejected) ? new SelectorResult.Normalized(selector) : rejected;

    /// <summary>As <see cref="Normalize"/>, without a result object when it succeeds.</summary>
    public static bool TryNormalize(SelectorType type, string value, out Selector selector, [NotNullWhen(false)] out SelectorResult.Rejected? rejected)
    {
        var form = Apply(type, value);
        if (form.Value is { } normal)
        {
            selector = new Selector(type, normal);
            rejected = null;
            return true;
        }

        selector = default;
        rejected = new SelectorResult.Rejected(form.Code ?? SelectorFaults.TypeUnknown, form.Message ?? "");
        return false;
    }

    private static NormalForm Apply(SelectorType type, string value)
    {
        if (value.Length > MaxLength)
        {
            return NormalForm.No(SelectorFaults.TooLong, $"The value has {value.Length} characters; at most {MaxLength} are allowed.");
        }

        var text = TextTrim.Trim(value);
        return text.Length == 0 ? NormalForm.No(SelectorFaults.Empty, "The value is empty.") : Dispatch(type, text);
    }

    private static NormalForm Dispatch(SelectorType type, string text) => type switch
    {
        SelectorType.Ipv4Address => Ipv4Address.Normalize(Refang.Apply(text)),
        SelectorType.Ipv6Address => Ipv6Address.Normalize(Refang.Apply(text)),
        SelectorType.DomainName => DomainName.Normalize(Refang.Apply(text)),
        SelectorType.Url => Url.Normalize(Refang.Apply(Url.Unbroken(text))),
        SelectorType.EmailAddress => EmailAddress.Normalize(Refang.Apply(text)),
        SelectorType.MacAddress => MacAddress.Normalize(text),
        SelectorType.AutonomousSystem => AutonomousSystem.Normalize(text),
        SelectorType.WalletBtc => BitcoinAddress.Normalize(text),
        SelectorType.WalletEth => EthereumAddress.Normalize(text),
        SelectorType.WalletTrx => TronAddress.Normalize(text),
        SelectorType.WalletXmr => MoneroAddress.Normalize(text),
        SelectorType.WalletOther => OtherWallet.Normalize(text),
        SelectorType.PhoneNumber => PhoneNumber.Normalize(text, defaultRegion: null),
        SelectorType.Iban => Iban.Normalize(text),
        SelectorType.Handle => Handle.Normalize(text),
        SelectorType.Person => PersonDescription.Normalize(text),
        _ => FileHash.Normalize(type, text),
    };
}
