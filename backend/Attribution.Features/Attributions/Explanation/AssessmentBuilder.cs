using Attribution.Domain.Scales;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>Turns a board into the assessment that people read.</summary>
internal sealed class AssessmentBuilder(ScoreBoard board, ScoringParameters parameters, CalibrationTable calibrations)
{
    private const string ModelVersion = "2026.11";

    // Facts over which the hypotheses hardly differ are not shown in the matrix.
    private const double LeastDiagnosticity = 0.5;

    private readonly Posterior posterior = Posterior.Of(board, calibrations);

    /// <summary>Builds it.</summary>
    public Assessment Build(IReadOnlyList<EvidenceItem> items, DateOnly asOf)
    {
        int[] explained = [.. board.Order.Take(parameters.Explained)];
        var lines = explained.Select(place => ContributionLines.Of(board, place, parameters.FamilyCap)).ToArray();
        var flips = parameters.IsBrief ? [] : FlipSet.Find(board, explained);
        var margin = board.Order.Length > 1 ? board.Totals[board.Order[0]] - board.Totals[board.Order[1]] : (double?)null;
        var warnings = AssessmentWarnings.Of(board, posterior, items, explained[0], lines[0]);
        AnalysisQuality quality = new(board.Facts, lines[0], margin, flips.Count, warnings, posterior.Calibration);
        var hypotheses = Hypotheses(explained, lines, quality);
        var least = explained.Zip(lines).MinBy(pair => (Inconsistency(pair.Second), -board.Totals[pair.First])).First;
        return new Assessment
        {
            AsOf = asOf,
            EvidenceHash = AssessmentHash.OfEvidence(items),
            ModelVersion = ModelVersion,
            ParametersHash = AssessmentHash.OfModel(parameters, posterior.Calibration),
            Calibration = posterior.Calibration,
            Candidates = board.Totals.Length,
            Hypotheses = hypotheses,
            MarginToSecond = margin,
            FlipSet = [.. flips.Select(fact => Stated(board.Facts.Facts[fact]))],
            LeastInconsistent = board.ActorId(least),
            IsContested = least != board.Order[0],
            Diagnosticity = parameters.IsBrief ? [] : Diagnosticities(lines),
            Excluded = board.Facts.Excluded,
            Coverage = new Coverage(items.Count, items.Count - board.Facts.Excluded.Count, [.. board.Facts.Facts.Select(fact => fact.Type.Family.ToString()).Distinct()]),
            DependenceClusters = board.Facts.Clusters,
            Warnings = warnings,
        };
    }

    /// <summary>Ids of all items behind a fact, ordered.</summary>
    public static IReadOnlyList<string> EvidenceIds(Fact fact) => [.. fact.Items.Select(item => item.Id).Distinct().Order(StringComparer.Ordinal)];

    private static StatedFact Stated(Fact fact) => new(fact.Type, fact.Value, EvidenceIds(fact));

    private static double Inconsistency(IReadOnlyList<Contribution> lines) => -lines.Sum(line => Math.Min(0, line.Final));

    private IReadOnlyList<Hypothesis> Hypotheses(int[] explained, IReadOnlyList<Contribution>[] lines, AnalysisQuality quality)
    {
        var (candidates, unknown) = VertexCap.Apply(board, posterior);
        var intervals = BootstrapIntervals.Of(board, posterior, parameters, explained);
        var withoutPrior = RanksWithoutPrior();
        List<Hypothesis> all = [Unknown(unknown, intervals)];
        for (var rank = 0; rank < board.Order.Length; rank++)
        {
            var place = board.Order[rank];
            Hypothesis plain = new()
            {
                ActorId = board.ActorId(place),
                Rank = 0,
                Probability = new Probability(Math.Clamp(candidates[place], 0, 1)),
                AmongCandidates = posterior.Among[place],
                RankWithoutPrior = withoutPrior[place],
                Prior = board.Priors[place],
                Total = board.Totals[place],
            };
            all.Add(rank < explained.Length ? Explain(plain, place, rank, explained, lines, intervals?[rank], quality) : plain);
        }

        return [.. all.OrderByDescending(hypothesis => hypothesis.Probability.Value).Select((hypothesis, at) => hypothesis with { Rank = at + 1 })];
    }

    private static Hypothesis Unknown(double probability, ProbabilityInterval[]? intervals) => new()
    {
        ActorId = Hypothesis.UnknownId,
        Rank = 0,
        Probability = new Probability(Math.Clamp(probability, 0, 1)),
        Interval = intervals?[^1],
        Prior = 0,
        Total = 0,
        NoCounterEvidence = "none found",
    };

    private Hypothesis Explain(Hypothesis plain, int place, int rank, int[] explained, IReadOnlyList<Contribution>[] lines, ProbabilityInterval? interval, AnalysisQuality quality)
    {
        List<Contribution> against = [.. lines[rank].Where(line => line.Polarity == Polarity.Against)];
        return plain with
        {
            Interval = interval,
            Inconsistency = Inconsistency(lines[rank]),
            Confidence = quality.Confidence,
            ConfidenceReasons = quality.Reasons,
            Contributions = lines[rank],
            CounterEvidence = against,
            NoCounterEvidence = against.Count == 0 ? "none found" : null,
            ExpectedButAbsent = parameters.IsBrief ? [] : ExpectedFeatures.Of(board, place),
            WhatWouldChange = parameters.IsBrief ? [] : DecisiveFacts.Of(board, explained, lines, rank),
        };
    }

    private int[] RanksWithoutPrior()
    {
        var ranks = new int[board.Totals.Length];
        var order = Enumerable.Range(0, ranks.Length).OrderByDescending(place => board.Totals[place] - board.Priors[place]);
        foreach (var (rank, place) in order.Index())
        {
            ranks[place] = rank + 1;
        }

        return ranks;
    }

    private List<Diagnosticity> Diagnosticities(IReadOnlyList<Contribution>[] lines)
    {
        var byFact = lines.SelectMany(all => all).GroupBy(line => (line.Type, line.ValueDisplay));
        return [.. byFact
            .Select(same => new Diagnosticity(new StatedFact(same.Key.Type, same.Key.ValueDisplay, same.First().EvidenceIds), same.Max(line => line.Final) - same.Min(line => line.Final)))
            .Where(item => item.Nats >= LeastDiagnosticity)
            .OrderByDescending(item => item.Nats)
            .ThenBy(item => item.Fact.Value, StringComparer.Ordinal)];
    }
}
