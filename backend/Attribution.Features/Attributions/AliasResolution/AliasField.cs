namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>Fields whose values are rare or common among records.</summary>
internal enum AliasField
{
    Report,
    ReportSlug,
    ReportWord,
    Tool,
    Word,
}
