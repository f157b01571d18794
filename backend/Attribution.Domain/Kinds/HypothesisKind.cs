namespace Attribution.Domain.Kinds;

/// <summary>A hypothesis that a person keeps about a case, with the evidence linked to it.</summary>
internal static class HypothesisKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Hypothesis,
        StixType = "x-attribution-hypothesis",
        Title = "Hypothesis",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("hypothesis", PropertyType.Json) { IsRequired = true }],
    };
}
