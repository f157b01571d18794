namespace Attribution.Domain.Kinds;

/// <summary>How much a unit has asked on one day.</summary>
internal static class HitQuotaKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.HitQuota,
        StixType = "x-attribution-hit-quota",
        Title = "Hit quota",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("quota", PropertyType.Json) { IsRequired = true }],
    };
}
