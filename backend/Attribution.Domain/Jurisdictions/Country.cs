namespace Attribution.Domain.Jurisdictions;

/// <summary>
/// One row of ISO 3166-1 with its places in the geoscheme of the United Nations (M49). The name is the short English one and is
/// meant for finding; screens take names from the platform's locale data.
/// </summary>
public sealed record Country(string Alpha2, string Alpha3, string Numeric, string EnglishName, UnRegion? Region, UnRegion? SubRegion, UnRegion? IntermediateRegion)
{
    /// <summary>The regions it lies in, widest first; none for Antarctica.</summary>
    public IEnumerable<UnRegion> Regions => new[] { Region, SubRegion, IntermediateRegion }.OfType<UnRegion>();
}
