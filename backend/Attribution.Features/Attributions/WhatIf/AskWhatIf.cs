using System.Globalization;
using Attribution.Domain.Scales;
using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.WhatIf;

/// <summary>Tries changes on something in the graph. Permission: the right to read. Nothing is kept, no interval is drawn, so that it answers while one tries.</summary>
public sealed class AskWhatIf(GraphScorer scorer)
{
    private const int MostLines = 200;

    private static readonly ScoringParameters Quick = ScoringParameters.Default with { Draws = 0, IsBrief = true };

    /// <summary>The difference that the changes make.</summary>
    internal async Task<WhatIfNode> RunAsync(EntityNode subject, AttributionQuestion asked, WhatIfInput input, CancellationToken cancellationToken)
    {
        var before = await scorer.RunRecentAsync(subject, asked with { Parameters = Quick }, cancellationToken);
        if (before.Outcome is not AssessmentOutcome.Assessed { Assessment: var assessment })
        {
            return Refused(before.Outcome);
        }

        AttributionQuestion changed = new() { Role = asked.Role, AsOf = Assessing.AssessAttribution.DayOf(input.AsOf) ?? asked.AsOf, Parameters = Quick, Changes = WhatIfChanges.Of(input, before.Items) };
        var after = scorer.Again(before, changed);
        if (after.Outcome is not AssessmentOutcome.Assessed { Assessment: var then })
        {
            return Refused(after.Outcome);
        }

        var actors = await ActorsAsync(before, assessment, then, cancellationToken);
        return new WhatIfNode(null, HypothesesOf(assessment, then, actors), LinesOf(before, assessment, then, actors));
    }

    private static WhatIfNode Refused(AssessmentOutcome outcome) =>
        new(outcome is AssessmentOutcome.Refused refused ? new AttributionRefusalNode(refused.Code, refused.Message) : null, [], []);

    private static async Task<IReadOnlyDictionary<string, (EntityNode Entity, string Name)>> ActorsAsync(AttributionRun run, Assessment before, Assessment after, CancellationToken cancellationToken)
    {
        var reading = run.Subject.Reading;
        var dossiers = before.Hypotheses.Concat(after.Hypotheses).Where(IsListed).Select(hypothesis => run.Profiles.ById.GetValueOrDefault(hypothesis.ActorId)).OfType<Profiles.ActorDossier>().DistinctBy(dossier => dossier.Lead).ToList();
        var records = (await reading.Store.ReadRecordsAsync(reading.View, [.. dossiers.Select(dossier => dossier.Lead)], cancellationToken)).ToDictionary(record => record.Number);
        return dossiers
            .Select(dossier => (dossier.ActorId, Entity: reading.Snapshot.EntityOf(reading.View, dossier.Lead), Record: records.GetValueOrDefault(dossier.Lead)))
            .Where(found => found.Entity is not null && found.Record is not null)
            .ToDictionary(found => found.ActorId, found => (new EntityNode(reading, found.Entity!), RecordName.Of(found.Record!)), StringComparer.Ordinal); // null ones were left out the line before
    }

    private static bool IsListed(Hypothesis hypothesis) => hypothesis.ActorId == Hypothesis.UnknownId || hypothesis.Contributions.Count > 0;

    private static IReadOnlyList<WhatIfHypothesisNode> HypothesesOf(Assessment before, Assessment after, IReadOnlyDictionary<string, (EntityNode Entity, string Name)> actors)
    {
        var listed = before.Hypotheses.Concat(after.Hypotheses).Where(IsListed).Select(hypothesis => hypothesis.ActorId).ToHashSet(StringComparer.Ordinal);
        var old = before.Hypotheses.Where(hypothesis => listed.Contains(hypothesis.ActorId)).ToDictionary(hypothesis => hypothesis.ActorId, StringComparer.Ordinal);
        return [.. after.Hypotheses.Where(hypothesis => listed.Contains(hypothesis.ActorId)).Select(now => Of(now, old[now.ActorId]))];

        WhatIfHypothesisNode Of(Hypothesis now, Hypothesis then)
        {
            var isUnknown = now.ActorId == Hypothesis.UnknownId;
            var known = actors.TryGetValue(now.ActorId, out var actor);
            return new WhatIfHypothesisNode(
                known ? actor.Entity : null,
                isUnknown,
                isUnknown ? string.Create(CultureInfo.InvariantCulture, $"None of the {after.Candidates} actors you can see") : known ? actor.Name : "",
                then.Probability.Value,
                now.Probability.Value,
                now.Term,
                Icd203.Percent(now.Probability),
                then.Rank,
                now.Rank);
        }
    }

    private static IReadOnlyList<WhatIfLineNode> LinesOf(AttributionRun run, Assessment before, Assessment after, IReadOnlyDictionary<string, (EntityNode Entity, string Name)> actors)
    {
        var words = run.Evidence.GroupBy(value => (value.Value.Type.Name, value.Value.Value)).ToDictionary(same => same.Key, same => same.First().Display);
        return [.. WhatIfQuestion.Difference(before, after).Lines
            .OrderByDescending(line => Math.Abs(line.After - line.Before))
            .ThenBy(line => line.TypeName, StringComparer.Ordinal)
            .ThenBy(line => line.ActorId, StringComparer.Ordinal)
            .ThenBy(line => line.Value, StringComparer.Ordinal)
            .Take(MostLines)
            .Select(line => new WhatIfLineNode(
                actors.TryGetValue(line.ActorId, out var actor) ? actor.Entity : null,
                line.TypeName,
                EvidenceTypeTable.Find(line.TypeName)?.Title ?? line.TypeName,
                words.GetValueOrDefault((line.TypeName, line.Value), line.Value),
                line.Before,
                line.After))];
    }
}
