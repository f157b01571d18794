namespace Attribution.Domain.Kinds;

/// <summary>That a unit or account is in a circle: an operation or a group. What it grants, the register of memberships reads.</summary>
internal static class MembershipKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Membership,
        StixType = "x-attribution-membership",
        Title = "Membership",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("membership", PropertyType.Json) { IsRequired = true }],
    };
}
