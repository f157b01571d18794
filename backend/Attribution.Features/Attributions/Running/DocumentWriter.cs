using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Running;

/// <summary>Turns a run into the document that is kept, and joins what it cites.</summary>
internal sealed class DocumentWriter
{
    private const int MostProfileClaims = 5;

    private readonly AttributionRun run;
    private readonly ILookup<(string Evidence, string Type), string> values;
    private readonly Dictionary<(string Type, string Value), int> factPlaces = [];
    private readonly Dictionary<string, ILookup<(string Type, string Value), ClaimedValue>> profiles = new(StringComparer.Ordinal);
    private readonly List<KeptFact> facts = [];
    private readonly Dictionary<string, int> origins = new(StringComparer.Ordinal);
    private readonly HashSet<LabelId> labels = [];

    private DocumentWriter(AttributionRun run)
    {
        this.run = run;
        values = run.Evidence.OrderBy(value => value.Value.Value, StringComparer.Ordinal).ToLookup(value => (value.EvidenceId, value.Value.Type.Name), value => value.Value.Value);
    }

    /// <summary>The document, and the labels of all evidence cited, profile claims matched and actors named.</summary>
    public static (AssessmentDocument Document, IReadOnlySet<LabelId> Labels) Write(AttributionRun run, string subject, long recordedAsOf, string author)
    {
        DocumentWriter writer = new(run);
        AssessmentDocument head = new() { Subject = subject, Author = author, Role = run.Question.Role, AsOf = run.AsOf, RecordedAsOf = recordedAsOf };
        return run.Outcome switch
        {
            AssessmentOutcome.Assessed assessed => (writer.Answer(head, assessed.Assessment), writer.labels),
            AssessmentOutcome.Refused refused => (head with { Refusal = new KeptRefusal(refused.Code, refused.Message) }, writer.labels),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown outcome {other}."),
        };
    }

    private AssessmentDocument Answer(AssessmentDocument head, Assessment assessment)
    {
        var shown = assessment.Hypotheses.Where(hypothesis => hypothesis.ActorId == Hypothesis.UnknownId || hypothesis.Interval is not null || hypothesis.Contributions.Count > 0).ToList();
        var cited = assessment.Hypotheses.SelectMany(hypothesis => hypothesis.Contributions).ToList();
        foreach (var line in cited.OrderBy(line => line.Type.Family).ThenBy(line => line.Type.Name, StringComparer.Ordinal).ThenBy(line => line.ValueDisplay, StringComparer.Ordinal))
        {
            AddFact(line);
        }

        labels.UnionWith(shown.Select(hypothesis => run.Profiles.ById.GetValueOrDefault(hypothesis.ActorId)).OfType<ActorDossier>().Select(dossier => dossier.Label));
        labels.UnionWith(run.Evidence.Where(value => factPlaces.ContainsKey((value.Value.Type.Name, value.Value.Value)) || assessment.Excluded.Any(excluded => excluded.EvidenceId == value.EvidenceId)).SelectMany(value => value.Labels));
        var first = shown.FirstOrDefault(hypothesis => hypothesis.ConfidenceReasons.Count > 0);
        return head with
        {
            EvidenceHash = assessment.EvidenceHash,
            ModelVersion = assessment.ModelVersion,
            ParametersHash = assessment.ParametersHash,
            Calibration = CalibrationOf(assessment.Calibration),
            Candidates = assessment.Candidates,
            Hypotheses = [.. shown.Select(HypothesisOf)],
            Facts = facts,
            Others = Math.Max(0, 1 - shown.Sum(hypothesis => hypothesis.Probability.Value)),
            Margin = assessment.MarginToSecond,
            FlipSet = [.. assessment.FlipSet.Select(PlaceOf)],
            LeastInconsistent = assessment.LeastInconsistent,
            IsContested = assessment.IsContested,
            Excluded = [.. assessment.Excluded.Select(excluded => new KeptExclusion(excluded.EvidenceId, excluded.Rule, excluded.Reason)).Distinct()],
            ItemsTotal = assessment.Coverage.ItemsTotal,
            ItemsUsed = assessment.Coverage.ItemsUsed,
            Families = assessment.Coverage.Families,
            Origins = assessment.DependenceClusters.Count,
            Warnings = assessment.Warnings,
            Confidence = first?.Confidence ?? AnalyticConfidence.Low,
            ConfidenceReasons = first?.ConfidenceReasons ?? [],
        };
    }

    private static KeptCalibration CalibrationOf(Calibration calibration) =>
        new(calibration.Set, calibration.Cases, calibration.FittedAt, calibration.Temperature, calibration.ExpectedError, calibration.Brier, calibration.Bins, calibration.IsShipped);

    private void AddFact(Contribution line)
    {
        var key = (line.Type.Name, line.ValueDisplay);
        if (factPlaces.ContainsKey(key))
        {
            return;
        }

        if (!origins.TryGetValue(line.ProvenanceCluster, out var origin))
        {
            origins[line.ProvenanceCluster] = origin = origins.Count + 1;
        }

        var place = values[(line.EvidenceIds[0], line.Type.Name)].Distinct().TakeWhile(value => value != line.ValueDisplay).Count();
        factPlaces[key] = facts.Count;
        facts.Add(new KeptFact(line.Type.Name, place, line.EvidenceIds, origin, GradeOf(line.Grade), line.Holders, line.IsLeaked));
    }

    private static IReadOnlyList<string?> GradeOf(Grade grade) => [grade.Scheme.ToString(), grade.Source, grade.Information];

    private int PlaceOf(StatedFact fact) => factPlaces[(fact.Type.Name, fact.Value)];

    private KeptHypothesis HypothesisOf(Hypothesis hypothesis) => new()
    {
        Actor = hypothesis.ActorId,
        Rank = hypothesis.Rank,
        Probability = hypothesis.Probability.Value,
        Low = hypothesis.Interval?.Low,
        High = hypothesis.Interval?.High,
        Among = hypothesis.AmongCandidates,
        RankWithoutPrior = hypothesis.RankWithoutPrior,
        Prior = hypothesis.Prior,
        Total = hypothesis.Total,
        Inconsistency = hypothesis.Inconsistency,
        Lines = [.. hypothesis.Contributions.Select(line => LineOf(hypothesis.ActorId, line))],
        Expected = [.. hypothesis.ExpectedButAbsent.Select(feature => Expectation(hypothesis.ActorId, feature)).OfType<KeptExpectation>()],
        Decisive = [.. hypothesis.WhatWouldChange.Select(fact => new KeptDecisive(PlaceOf(fact.Fact), fact.Delta, fact.NewRank))],
    };

    private KeptLine LineOf(string actor, Contribution line) => new(
        factPlaces[(line.Type.Name, line.ValueDisplay)],
        line.Weight.IsHit,
        line.Weight.Base,
        line.Weight.Prevalence,
        line.Weight.Reliability,
        line.Weight.Time,
        line.Dependence,
        line.Final,
        line.LeaveOneOut,
        line.AgeDays,
        line.Weight.IsHit ? Matched(actor, line.Type.Name, line.ValueDisplay) : []);

    private KeptExpectation? Expectation(string actor, ProfileFeature feature) =>
        Matched(actor, feature.Type.Name, feature.Value) is [var claim, ..] ? new KeptExpectation(feature.Type.Name, claim) : null;

    private IReadOnlyList<string> Matched(string actor, string type, string value)
    {
        if (!run.Profiles.ById.TryGetValue(actor, out var dossier))
        {
            return [];
        }

        if (!profiles.TryGetValue(actor, out var known))
        {
            profiles[actor] = known = dossier.Values.ToLookup(each => (each.Value.Type.Name, each.Value.Value));
        }

        var matched = known[(type, value)].OrderBy(each => each.EvidenceId, StringComparer.Ordinal).DistinctBy(each => each.EvidenceId).Take(MostProfileClaims).ToList();
        labels.UnionWith(matched.SelectMany(each => each.Labels));
        return [.. matched.Select(each => each.EvidenceId)];
    }
}
