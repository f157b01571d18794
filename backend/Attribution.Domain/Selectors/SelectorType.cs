namespace Attribution.Domain.Selectors;

/// <summary>What sort of value a selector is; each has one normal form (see <see cref="SelectorNormalizer"/>). The numbers are stored and never reused.</summary>
public enum SelectorType
{
    None = 0,

    /// <summary>One IPv4 address or, with a prefix, a network.</summary>
    Ipv4Address = 1,

    /// <summary>One IPv6 address or, with a prefix, a network.</summary>
    Ipv6Address = 2,
    DomainName = 3,
    Url = 4,
    EmailAddress = 5,
    MacAddress = 6,

    /// <summary>An autonomous system number.</summary>
    AutonomousSystem = 7,
    FileHashMd5 = 20,
    FileHashSha1 = 21,
    FileHashSha256 = 22,
    FileHashSha512 = 23,
    FileHashSha3256 = 24,
    FileHashSha3512 = 25,
    FileHashSsdeep = 26,
    FileHashTlsh = 27,
    WalletBtc = 40,

    /// <summary>An account of Ethereum and of the chains that share its keys and addresses.</summary>
    WalletEth = 41,
    WalletTrx = 42,
    WalletXmr = 43,

    /// <summary>A wallet of any other currency, written <c>currency:address</c>.</summary>
    WalletOther = 44,

    /// <summary>A telephone number in the international form of ITU-T E.164.</summary>
    PhoneNumber = 60,
    Iban = 61,

    /// <summary>An account name on a platform, written <c>platform:name</c>.</summary>
    Handle = 62,

    /// <summary>A person by name and birth date, written <c>name, 1984-03-12</c>; the day, or month and day, may be unknown.</summary>
    Person = 63,
}
