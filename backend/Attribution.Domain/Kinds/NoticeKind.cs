namespace Attribution.Domain.Kinds;

/// <summary>What a unit was told without content: of a target that another holds too, or that was asked for.</summary>
internal static class NoticeKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Notice,
        StixType = "x-attribution-notice",
        Title = "Notice",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("notice", PropertyType.Json) { IsRequired = true }],
    };
}
