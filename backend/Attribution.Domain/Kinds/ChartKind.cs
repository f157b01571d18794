namespace Attribution.Domain.Kinds;

/// <summary>A chart that an analyst saved: what stands on it and where. It names others' things but says nothing about them.</summary>
internal static class ChartKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Chart,
        StixType = "x-attribution-chart",
        Title = "Chart",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = ["{name}"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("document", PropertyType.Json) { IsRequired = true },
        ],
    };
}
