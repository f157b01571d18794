namespace Attribution.Domain.Kinds;

/// <summary>A joint operation of several units.</summary>
internal static class JointOperationKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.JointOperation,
        StixType = "x-attribution-operation",
        Title = "Operation",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("operation", PropertyType.Json) { IsRequired = true }],
    };
}
