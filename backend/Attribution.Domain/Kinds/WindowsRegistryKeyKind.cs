namespace Attribution.Domain.Kinds;

/// <summary>A key of the Windows registry with its values (STIX 2.1 §6.17).</summary>
internal static class WindowsRegistryKeyKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.WindowsRegistryKey,
        StixType = "windows-registry-key",
        Title = "Windows registry key",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{key}"],
        Properties =
        [
            new("key", PropertyType.String) { IsIdentifying = true },
            new("values", PropertyType.Json) { IsIdentifying = true },
            new("modified_time", PropertyType.Timestamp),
            new("creator_user_ref", PropertyType.Identifier),
            new("number_of_subkeys", PropertyType.Integer) { Minimum = 0 },
        ],
        AtLeastOneOf = ["key", "values", "modified_time", "creator_user_ref", "number_of_subkeys"],
    };
}
