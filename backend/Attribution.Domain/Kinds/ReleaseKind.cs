namespace Attribution.Domain.Kinds;

/// <summary>What a unit released, to whom and why.</summary>
internal static class ReleaseKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Release,
        StixType = "x-attribution-release",
        Title = "Release",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("release", PropertyType.Json) { IsRequired = true }],
    };
}
