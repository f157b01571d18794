namespace Attribution.Domain.Kinds;

/// <summary>A person asked for who resembles a target: the owner of the target decides what is released.</summary>
internal static class NearMatchKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.NearMatch,
        StixType = "x-attribution-near-match",
        Title = "Near match",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("match", PropertyType.Json) { IsRequired = true }],
    };
}
