using Attribution.Domain.Grades;

namespace Attribution.Graph.Neo4j.Contents;

/// <summary>A grade as stored.</summary>
internal sealed record StoredGrade(int Scheme, string? Source, string? Information)
{
    public static StoredGrade? Of(Grade? grade) => grade is { } given ? new StoredGrade((int)given.Scheme, given.Source, given.Information) : null;

    public static Grade? ToGrade(StoredGrade? stored) =>
        stored is null ? null : stored.Scheme == (int)GradeScheme.Ungraded ? Grade.Ungraded : new Grade((GradeScheme)stored.Scheme, stored.Source, stored.Information);
}
