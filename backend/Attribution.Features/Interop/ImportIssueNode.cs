using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>All places of one kind of fault or remark in a file.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="IsRefusal">True if what stands there was left out.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Example">The first of them in words.</param>
[ObjectType("ImportIssue")]
public sealed record ImportIssueNode(string Code, bool IsRefusal, double Count, string? Example)
{
    /// <summary>The issue as the API gives it.</summary>
    internal static ImportIssueNode Of(ImportIssue issue) =>
        new(issue.Code, issue.IsRefusal, issue.Count, issue.Places is [var first, ..] ? $"{first.Id ?? "the file"} {first.Path}: {first.Message}" : null);
}
