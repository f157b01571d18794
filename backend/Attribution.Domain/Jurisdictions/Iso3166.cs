using System.Collections.Frozen;

namespace Attribution.Domain.Jurisdictions;

/// <summary>The countries of ISO 3166-1, found by code, name or region. Immutable; safe for all threads.</summary>
public static class Iso3166
{
    private static readonly FrozenDictionary<string, Country> ByAlpha2;
    private static readonly FrozenDictionary<string, Country> ByAlpha3;
    private static readonly FrozenDictionary<string, Country> ByEnglishName;
    private static readonly FrozenDictionary<string, JurisdictionCode[]> ByRegion;

    static Iso3166()
    {
        All = Iso3166Table.Read();
        ByAlpha2 = All.ToFrozenDictionary(country => country.Alpha2, StringComparer.Ordinal);
        ByAlpha3 = All.ToFrozenDictionary(country => country.Alpha3, StringComparer.Ordinal);
        ByEnglishName = All.ToFrozenDictionary(country => country.EnglishName, StringComparer.OrdinalIgnoreCase);
        Regions = [.. All.SelectMany(country => country.Regions).Distinct().OrderBy(region => region.Code, StringComparer.Ordinal)];
        ByRegion = Regions.ToFrozenDictionary(
            region => region.Code,
            region => All.Where(country => country.Regions.Contains(region)).Select(country => new JurisdictionCode(country.Alpha2)).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>All countries in the order of their alpha-2 codes.</summary>
    public static IReadOnlyList<Country> All { get; }

    /// <summary>The regions of the United Nations that countries lie in, by M49 code.</summary>
    public static IReadOnlyList<UnRegion> Regions { get; }

    /// <summary>By alpha-2 code, upper case; null when there is no such country.</summary>
    public static Country? Find(string alpha2) => ByAlpha2.GetValueOrDefault(alpha2);

    /// <summary>By alpha-3 code, upper case; null when there is no such country.</summary>
    public static Country? FindAlpha3(string alpha3) => ByAlpha3.GetValueOrDefault(alpha3);

    /// <summary>By the short English name of the table, case ignored; null when it is spelled otherwise.</summary>
    public static Country? FindName(string englishName) => ByEnglishName.GetValueOrDefault(englishName);

    /// <summary>The countries of a region by its M49 code, such as 151; none when there is no such region.</summary>
    public static IReadOnlyList<JurisdictionCode> InRegion(string regionCode) => ByRegion.GetValueOrDefault(regionCode) ?? [];
}
