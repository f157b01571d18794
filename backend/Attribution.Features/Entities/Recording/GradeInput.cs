using Attribution.Domain.Grades;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>How source and information are graded.</summary>
[InputObjectType("GradeInput")]
public sealed record GradeInput
{
    /// <summary>The scheme that the steps are of.</summary>
    public required GradeScheme Scheme { get; init; }

    /// <summary>Step of the source, such as B.</summary>
    public string? Source { get; init; }

    /// <summary>Step of the information, such as 2.</summary>
    public string? Information { get; init; }
}
