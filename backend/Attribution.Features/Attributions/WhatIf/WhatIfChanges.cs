using Attribution.Domain.Grades;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Entities.Recording;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Attributions.WhatIf;

/// <summary>Reads what is tried out.</summary>
internal static class WhatIfChanges
{
    private const int Most = 200;

    /// <summary>The changes in the order in which they are made: origins first, as their names come from the case as it is.</summary>
    /// <exception cref="GraphQLException">TOO_MANY_CHANGES or INVALID_GRADE.</exception>
    public static IReadOnlyList<CaseChange> Of(WhatIfInput input, IReadOnlyList<EvidenceItem> items)
    {
        var count = (input.WithoutSources?.Count ?? 0) + (input.WithoutEvidence?.Count ?? 0) + (input.Regrade?.Count ?? 0) + (input.SameOrigin?.Count ?? 0) + (input.Move?.Count ?? 0);
        if (count > Most)
        {
            throw new GraphQLException($"{count} changes were given; at most {Most} are allowed.", "TOO_MANY_CHANGES");
        }

        return
        [
            .. SameOrigins(input.SameOrigin ?? [], items),
            .. (input.WithoutSources ?? []).Select(source => new CaseChange.WithoutSource(source)),
            .. (input.WithoutEvidence ?? []).Select(id => new CaseChange.WithoutItem(id)),
            .. (input.Regrade ?? []).Select(change => new CaseChange.Regrade(change.EvidenceId, GradeOf(change.Grade))),
            .. (input.Move ?? []).Select(change => new CaseChange.MovedTo(change.EvidenceId, DateOnly.FromDateTime(change.SeenAt.UtcDateTime))),
        ];
    }

    private static IEnumerable<CaseChange> SameOrigins(IReadOnlyList<SameOriginInput> pairs, IReadOnlyList<EvidenceItem> items)
    {
        Dictionary<string, string> origins = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            origins.TryAdd(item.Id, item.Provenance);
        }

        Dictionary<string, string> merged = new(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (origins.TryGetValue(pair.First, out var first) && origins.TryGetValue(pair.Second, out var second) && Root(first) != Root(second))
            {
                var (kept, gone) = (Root(first), Root(second));
                merged[gone] = kept;
                yield return new CaseChange.SameOrigin(kept, gone);
            }
        }

        string Root(string origin) => merged.TryGetValue(origin, out var into) ? Root(into) : origin;
    }

    private static Grade GradeOf(GradeInput input) =>
        Grade.TryCreate(input.Scheme, input.Source, input.Information, out var grade, out var fault) ? grade : throw new GraphQLException(fault, "INVALID_GRADE");
}
