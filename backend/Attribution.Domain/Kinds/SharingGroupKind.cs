namespace Attribution.Domain.Kinds;

/// <summary>A group of units and accounts that a unit shares with. Who is in it is kept in memberships.</summary>
internal static class SharingGroupKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.SharingGroup,
        StixType = "x-attribution-sharing-group",
        Title = "Sharing group",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("group", PropertyType.Json) { IsRequired = true }],
    };
}
