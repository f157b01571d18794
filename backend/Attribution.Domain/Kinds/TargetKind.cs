namespace Attribution.Domain.Kinds;

/// <summary>A selector that a unit declares as target of a case, so that others who hold it learn of each other by its policy.</summary>
internal static class TargetKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Target,
        StixType = "x-attribution-target",
        Title = "Target",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("target", PropertyType.Json) { IsRequired = true }],
    };
}
