namespace Attribution.Domain.Kinds;

/// <summary>What a unit asked the others' targets for, why, and what it was told.</summary>
internal static class HitCheckKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.HitCheck,
        StixType = "x-attribution-hit-check",
        Title = "Hit check",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("check", PropertyType.Json) { IsRequired = true }],
    };
}
