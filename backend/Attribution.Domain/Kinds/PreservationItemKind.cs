namespace Attribution.Domain.Kinds;

/// <summary>Something that vanishes unless its holder is asked in time to keep it.</summary>
internal static class PreservationItemKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.PreservationItem,
        StixType = "x-attribution-preservation-item",
        Title = "Preservation item",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("item", PropertyType.Json) { IsRequired = true }],
    };
}
