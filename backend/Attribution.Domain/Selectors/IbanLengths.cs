namespace Attribution.Domain.Selectors;

/// <summary>How long the IBANs of each country are (SWIFT IBAN registry, and the countries that use IBANs without being in it).</summary>
internal static class IbanLengths
{
    private static readonly byte[] Lengths = MakeLengths();

    /// <summary>The length for a country of two capital letters, or 0.</summary>
    public static int Of(ReadOnlySpan<char> country) => Lengths[Index(country)];

    private static int Index(ReadOnlySpan<char> country) => ((country[0] - 'A') * 26) + (country[1] - 'A');

    private static byte[] MakeLengths()
    {
        const string registry =
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 " +
            "GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 " +
            "OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";
        const string outside =
            "AO25 BF28 BJ28 BL27 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GF27 GP27 GQ27 GW25 IR26 KM27 MA28 MF27 MG27 ML28 MQ27 MZ25 NC27 NE28 PF27 PM27 RE27 SN28 TD27 TF27 TG28 WF27 YT27";
        var lengths = new byte[26 * 26];
        foreach (var entry in $"{registry} {outside}".Split(' '))
        {
            lengths[Index(entry)] = byte.Parse(entry.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
        }

        return lengths;
    }
}
