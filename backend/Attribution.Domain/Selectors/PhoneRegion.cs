namespace Attribution.Domain.Selectors;

/// <summary>How a region dials: its country code and the prefix of national calls (ITU Operational Bulletin, dialling procedures).</summary>
internal sealed record PhoneRegion(string CallingCode, string TrunkPrefix)
{
    /// <summary>The region of an ISO 3166 code, or null when we do not know how it dials.</summary>
    public static PhoneRegion? Find(string region) => region.ToUpperInvariant() switch
    {
        "AL" => new("355", "0"),
        "AM" => new("374", "0"),
        "AT" => new("43", "0"),
        "AU" => new("61", "0"),
        "AZ" => new("994", "0"),
        "BA" => new("387", "0"),
        "BE" => new("32", "0"),
        "BG" => new("359", "0"),
        "BY" => new("375", "8"),
        "CA" or "US" => new("1", "1"),
        "CH" => new("41", "0"),
        "CN" => new("86", "0"),
        "CY" => new("357", ""),
        "CZ" => new("420", ""),
        "DE" => new("49", "0"),
        "DK" => new("45", ""),
        "EE" => new("372", ""),
        "ES" => new("34", ""),
        "FI" => new("358", "0"),
        "FR" => new("33", "0"),
        "GB" => new("44", "0"),
        "GE" => new("995", "0"),
        "GR" => new("30", ""),
        "HK" => new("852", ""),
        "HR" => new("385", "0"),
        "HU" => new("36", "06"),
        "IE" => new("353", "0"),
        "IL" => new("972", "0"),
        "IN" => new("91", "0"),
        "IS" => new("354", ""),
        "IT" => new("39", ""),
        "JP" => new("81", "0"),
        "KR" => new("82", "0"),
        "KZ" or "RU" => new("7", "8"),
        "LU" => new("352", ""),
        "LV" => new("371", ""),
        "MD" => new("373", "0"),
        "ME" => new("382", "0"),
        "MK" => new("389", "0"),
        "MT" => new("356", ""),
        "NL" => new("31", "0"),
        "NO" => new("47", ""),
        "NZ" => new("64", "0"),
        "PL" => new("48", ""),
        "PT" => new("351", ""),
        "RO" => new("40", "0"),
        "RS" => new("381", "0"),
        "SE" => new("46", "0"),
        "SG" => new("65", ""),
        "SI" => new("386", "0"),
        "SK" => new("421", "0"),
        "TR" => new("90", "0"),
        "UA" => new("380", "0"),
        "ZA" => new("27", "0"),
        _ => null,
    };

    public ReadOnlySpan<char> WithoutTrunkPrefix(ReadOnlySpan<char> number) =>
        TrunkPrefix.Length > 0 && number.StartsWith(TrunkPrefix) ? number[TrunkPrefix.Length..] : number;
}
