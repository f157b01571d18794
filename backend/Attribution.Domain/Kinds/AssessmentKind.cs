namespace Attribution.Domain.Kinds;

/// <summary>An answer of the scorer as it was given: numbers and the ids of what they rest on. Its texts are read live.</summary>
internal static class AssessmentKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Assessment,
        StixType = "x-attribution-assessment",
        Title = "Assessment",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("assessment", PropertyType.Json) { IsRequired = true }],
    };
}
