namespace Attribution.Domain.Jurisdictions;

/// <summary>A region of the geoscheme of the United Nations by its M49 code, such as 151 Eastern Europe.</summary>
public sealed record UnRegion(string Code, string EnglishName);
