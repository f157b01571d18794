namespace Attribution.Domain.Kinds;

/// <summary>A task of a joint operation.</summary>
internal static class OperationTaskKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.OperationTask,
        StixType = "x-attribution-task",
        Title = "Task",
        Category = KindCategory.Own,
        IsEntity = false,
        NameTemplates = [],
        Properties = [new("task", PropertyType.Json) { IsRequired = true }],
    };
}
