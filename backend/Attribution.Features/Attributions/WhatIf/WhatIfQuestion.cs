using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.WhatIf;

/// <summary>Tries changes of a case against the assessment it has; without intervals, so that it answers while one drags a slider.</summary>
internal sealed class WhatIfQuestion(ProfileIndex profiles, ScoringParameters parameters, CalibrationTable calibrations)
{
    /// <summary>The difference that changes make; a refusal when nothing that can be assessed is left.</summary>
    public (WhatIfAnswer? Answer, AssessmentOutcome.Refused? Refused) Ask(Assessment before, IReadOnlyList<EvidenceItem> items, IReadOnlyList<CaseChange> changes)
    {
        AttributionScorer scorer = new(profiles, parameters with { Draws = 0 }, calibrations);
        var changed = changes.Aggregate(items, (current, change) => change.Apply(current));
        return scorer.Assess(changed, before.AsOf) switch
        {
            AssessmentOutcome.Assessed after => (Difference(before, after.Assessment), null),
            AssessmentOutcome.Refused refused => (null, refused),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown outcome {other}."),
        };
    }

    /// <summary>The difference between two answers about one case.</summary>
    public static WhatIfAnswer Difference(Assessment before, Assessment after)
    {
        var now = after.Hypotheses.ToDictionary(hypothesis => hypothesis.ActorId, StringComparer.Ordinal);
        List<ChangedHypothesis> hypotheses = [.. before.Hypotheses
            .Where(old => now.ContainsKey(old.ActorId))
            .Select(old => new ChangedHypothesis(old.ActorId, old.Probability.Value, now[old.ActorId].Probability.Value, old.Rank, now[old.ActorId].Rank))
            .Where(pair => pair.ProbabilityBefore != pair.ProbabilityAfter || pair.RankBefore != pair.RankAfter)
            .OrderByDescending(pair => Math.Abs(pair.ProbabilityAfter - pair.ProbabilityBefore))
            .ThenBy(pair => pair.ActorId, StringComparer.Ordinal)];
        return new WhatIfAnswer(hypotheses, [.. before.Hypotheses.Where(old => old.Contributions.Count > 0).SelectMany(old => Lines(old, now[old.ActorId]))]);
    }

    private static IEnumerable<ChangedLine> Lines(Hypothesis before, Hypothesis after)
    {
        var old = before.Contributions.ToDictionary(line => (line.Type.Name, line.ValueDisplay), line => line.Final);
        var now = after.Contributions.ToDictionary(line => (line.Type.Name, line.ValueDisplay), line => line.Final);
        return after.Contributions.Count == 0
            ? []
            : old.Keys.Union(now.Keys)
                .Select(key => new ChangedLine(before.ActorId, key.Name, key.ValueDisplay, old.GetValueOrDefault(key), now.GetValueOrDefault(key)))
                .Where(line => line.Before != line.After);
    }
}
