namespace Attribution.Domain.Kinds;

/// <summary>Up to which notice a unit was told by mail.</summary>
internal static class MailStateKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.MailState,
        StixType = "x-attribution-mail-state",
        Title = "Mail state",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("mail", PropertyType.Json) { IsRequired = true }],
    };
}
