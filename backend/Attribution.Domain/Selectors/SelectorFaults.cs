namespace Attribution.Domain.Selectors;

/// <summary>The codes of refused selector values; stable, shown in import summaries.</summary>
public static class SelectorFaults
{
    public const string Empty = "SELECTOR_EMPTY";
    public const string TooLong = "SELECTOR_TOO_LONG";
    public const string TypeUnknown = "SELECTOR_TYPE_UNKNOWN";
    public const string Ipv4Invalid = "IPV4_INVALID";
    public const string Ipv4LeadingZero = "IPV4_LEADING_ZERO";
    public const string Ipv6Invalid = "IPV6_INVALID";
    public const string Ipv6Zone = "IPV6_ZONE";
    public const string PrefixInvalid = "PREFIX_INVALID";
    public const string DomainIsAddress = "DOMAIN_IS_ADDRESS";
    public const string DomainLabelEmpty = "DOMAIN_LABEL_EMPTY";
    public const string DomainLabelTooLong = "DOMAIN_LABEL_TOO_LONG";
    public const string DomainTooLong = "DOMAIN_TOO_LONG";
    public const string DomainHyphen = "DOMAIN_HYPHEN";
    public const string DomainCharacter = "DOMAIN_CHARACTER";
    public const string DomainPunycode = "DOMAIN_PUNYCODE";
    public const string DomainBidi = "DOMAIN_BIDI";
    public const string DomainJoiner = "DOMAIN_JOINER";
    public const string UrlScheme = "URL_SCHEME";
    public const string UrlHost = "URL_HOST";
    public const string UrlPort = "URL_PORT";
    public const string EmailInvalid = "EMAIL_INVALID";
    public const string EmailTooLong = "EMAIL_TOO_LONG";
    public const string EmailDomain = "EMAIL_DOMAIN";
    public const string MacInvalid = "MAC_INVALID";
    public const string AsNumberInvalid = "AS_NUMBER_INVALID";
    public const string HashLength = "HASH_LENGTH";
    public const string HashCharacter = "HASH_CHARACTER";
    public const string HashInvalid = "HASH_INVALID";
    public const string WalletLength = "WALLET_LENGTH";
    public const string WalletCharacter = "WALLET_CHARACTER";
    public const string WalletChecksum = "WALLET_CHECKSUM";
    public const string WalletNetwork = "WALLET_NETWORK";
    public const string WalletCurrency = "WALLET_CURRENCY";
    public const string PhoneInvalid = "PHONE_INVALID";
    public const string PhoneNational = "PHONE_NATIONAL";
    public const string PhoneCountryCode = "PHONE_COUNTRY_CODE";
    public const string PhoneRegion = "PHONE_REGION";
    public const string IbanInvalid = "IBAN_INVALID";
    public const string IbanCountry = "IBAN_COUNTRY";
    public const string IbanLength = "IBAN_LENGTH";
    public const string IbanChecksum = "IBAN_CHECKSUM";
    public const string HandlePlatform = "HANDLE_PLATFORM";
    public const string HandleInvalid = "HANDLE_INVALID";
    public const string PersonName = "PERSON_NAME";
    public const string PersonBirthDate = "PERSON_BIRTH_DATE";
}
