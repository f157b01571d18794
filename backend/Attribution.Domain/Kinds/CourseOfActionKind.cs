namespace Attribution.Domain.Kinds;

/// <summary>An action to prevent or answer an attack (STIX 2.1 §4.3).</summary>
internal static class CourseOfActionKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.CourseOfAction,
        StixType = "course-of-action",
        Title = "Course of action",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
        ],
    };
}
