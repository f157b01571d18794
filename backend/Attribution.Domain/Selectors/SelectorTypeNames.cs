using System.Collections.Frozen;
using System.Diagnostics;

namespace Attribution.Domain.Selectors;

/// <summary>The stable names of selector types in keys, files and messages; STIX 2.1 names where STIX has one.</summary>
public static class SelectorTypeNames
{
    private static readonly FrozenDictionary<string, SelectorType> ByName = Enum.GetValues<SelectorType>()
        .Where(type => type != SelectorType.None)
        .ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>Every type that a value can be normalised as, in the order of their numbers.</summary>
    public static IReadOnlyList<SelectorType> All { get; } = [.. Enum.GetValues<SelectorType>().Where(type => type != SelectorType.None)];

    public static string NameOf(SelectorType type) => type switch
    {
        SelectorType.Ipv4Address => "ipv4-addr",
        SelectorType.Ipv6Address => "ipv6-addr",
        SelectorType.DomainName => "domain-name",
        SelectorType.Url => "url",
        SelectorType.EmailAddress => "email-addr",
        SelectorType.MacAddress => "mac-addr",
        SelectorType.AutonomousSystem => "autonomous-system",
        SelectorType.FileHashMd5 => "md5",
        SelectorType.FileHashSha1 => "sha-1",
        SelectorType.FileHashSha256 => "sha-256",
        SelectorType.FileHashSha512 => "sha-512",
        SelectorType.FileHashSha3256 => "sha3-256",
        SelectorType.FileHashSha3512 => "sha3-512",
        SelectorType.FileHashSsdeep => "ssdeep",
        SelectorType.FileHashTlsh => "tlsh",
        SelectorType.WalletBtc => "wallet-btc",
        SelectorType.WalletEth => "wallet-eth",
        SelectorType.WalletTrx => "wallet-trx",
        SelectorType.WalletXmr => "wallet-xmr",
        SelectorType.WalletOther => "wallet",
        SelectorType.PhoneNumber => "phone",
        SelectorType.Iban => "iban",
        SelectorType.Handle => "handle",
        SelectorType.Person => "person",
        _ => throw new UnreachableException($"No name for selector type {type}."),
    };

    /// <summary>The type of a STIX 2.1 hash algorithm (hash-algorithm-ov), also as other tools spell it: SHA256, sha-256, SHA_256. False for others.</summary>
    public static bool TryParseHashAlgorithm(string algorithm, out SelectorType type)
    {
        type = algorithm.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal) switch
        {
            "MD5" => SelectorType.FileHashMd5,
            "SHA1" => SelectorType.FileHashSha1,
            "SHA256" => SelectorType.FileHashSha256,
            "SHA512" => SelectorType.FileHashSha512,
            "SHA3256" => SelectorType.FileHashSha3256,
            "SHA3512" => SelectorType.FileHashSha3512,
            "SSDEEP" => SelectorType.FileHashSsdeep,
            "TLSH" => SelectorType.FileHashTlsh,
            _ => SelectorType.None,
        };
        return type != SelectorType.None;
    }

    /// <summary>The type with this exact name; false for any other text.</summary>
    public static bool TryParse(string name, out SelectorType type) => ByName.TryGetValue(name, out type);
}
