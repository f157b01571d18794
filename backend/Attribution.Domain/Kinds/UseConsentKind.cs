namespace Attribution.Domain.Kinds;

/// <summary>What one unit asked another to allow with a thing under a handling code, and the answer.</summary>
internal static class UseConsentKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.UseConsent,
        StixType = "x-attribution-consent",
        Title = "Consent",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("consent", PropertyType.Json) { IsRequired = true }],
    };
}
