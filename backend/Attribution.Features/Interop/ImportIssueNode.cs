using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>All places of one kind of fault or remark in a file.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="IsRefusal">True if what stands there was left out.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Example">The first of them in words.</param>
/// <param name="Places">The first 100 of them.</param>
[ObjectType("ImportIssue")]
public sealed record ImportIssueNode(
    string Code, bool IsRefusal, double Count, string? Example, [property: ListSize(AssumedSize = 100)] IReadOnlyList<ImportPlaceNode> Places)
{
    /// <summary>The issue as the API gives it.</summary>
    internal static ImportIssueNode Of(ImportIssue issue) => new(
        issue.Code,
        issue.IsRefusal,
        issue.Count,
        issue.Places is [var first, ..] ? $"{first.Id ?? "the file"} {first.Path}: {first.Message}" : null,
        [.. issue.Places.Select(place => new ImportPlaceNode(place.Index, place.Offset, place.Id, place.Path, place.Message))]);
}
