namespace Attribution.Domain.Kinds;

/// <summary>A type of others: all its properties are kept, none is known.</summary>
internal static class CustomKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Custom,
        StixType = "",
        Title = "Object of another type",
        Category = KindCategory.Custom,
        NameTemplates = ["{name}", "{value}", "{type}"],
        NameProperty = "name",
        AliasProperties = ["aliases"],
        Properties = [],
    };
}
