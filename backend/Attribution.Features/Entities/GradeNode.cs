using Attribution.Domain.Grades;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>How a source and its information are graded, by one scheme: never a bare letter.</summary>
[ObjectType("Grade")]
public sealed record GradeNode(GradeScheme Scheme, string? Source, string? Information, string Text)
{
    /// <summary>The grade as the API gives it; null: ungraded.</summary>
    internal static GradeNode Of(Grade? grade) => grade is { } known
        ? new(known.Scheme, known.Source, known.Information, known.Text)
        : new(GradeScheme.Ungraded, null, null, Grade.Ungraded.Text);
}
