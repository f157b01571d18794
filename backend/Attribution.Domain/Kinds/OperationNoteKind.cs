namespace Attribution.Domain.Kinds;

/// <summary>A note that the units of a joint operation share.</summary>
internal static class OperationNoteKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.OperationNote,
        StixType = "x-attribution-operation-note",
        Title = "Operation note",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("note", PropertyType.Json) { IsRequired = true }],
    };
}
