namespace Attribution.Domain.Kinds;

/// <summary>What a unit plans to do for a case at a time and place, so that others who plan something there learn of each other by its policy.</summary>
internal static class PlannedActionKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.PlannedAction,
        StixType = "x-attribution-planned-action",
        Title = "Planned action",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("action", PropertyType.Json) { IsRequired = true }],
    };
}
