namespace Attribution.Domain.Kinds;

/// <summary>A mutual exclusion object, often a mark of malware (STIX 2.1 §6.11).</summary>
internal static class MutexKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Mutex,
        StixType = "mutex",
        Title = "Mutex",
        Category = KindCategory.Observable,
        IsObservable = true,
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true, IsIdentifying = true },
        ],
    };
}
