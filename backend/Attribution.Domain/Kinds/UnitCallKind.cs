namespace Attribution.Domain.Kinds;

/// <summary>An urgent call of one unit to another, which the other acknowledges.</summary>
internal static class UnitCallKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.UnitCall,
        StixType = "x-attribution-unit-call",
        Title = "Call",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("call", PropertyType.Json) { IsRequired = true }],
    };
}
