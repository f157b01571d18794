namespace Attribution.Domain.Kinds;

/// <summary>Where a unit can be reached around the clock.</summary>
internal static class DutyContactKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.DutyContact,
        StixType = "x-attribution-duty-contact",
        Title = "Duty contact",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("contact", PropertyType.Json) { IsRequired = true }],
    };
}
