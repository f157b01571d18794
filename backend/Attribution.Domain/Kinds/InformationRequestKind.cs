namespace Attribution.Domain.Kinds;

/// <summary>What a unit asks of another, or drafts for a provider, under an instrument with periods.</summary>
internal static class InformationRequestKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.InformationRequest,
        StixType = "x-attribution-information-request",
        Title = "Request",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("request", PropertyType.Json) { IsRequired = true }],
    };
}
