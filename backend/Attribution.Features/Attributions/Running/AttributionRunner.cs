using Attribution.Domain.Kinds;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.Running;

/// <summary>
/// Asks the scorer about something in the graph: its evidence and the actors' profiles are read through the reader's View alone. What the subject's own reports say of an
/// actor is held out of the profiles, and so is the subject as a past case: a case must not prove itself.
/// </summary>
internal sealed class AttributionRunner(ProfileCache profiles, TimeProvider clock)
{
    /// <summary>Most evidence of one subject.</summary>
    private const int MaxItems = 20_000;

    private readonly RecentRuns recent = new();

    /// <summary>The answer; refusals among it.</summary>
    public async Task<AttributionRun> RunAsync(EntityNode subject, AttributionQuestion question, CancellationToken cancellationToken)
    {
        var (evidence, isCut) = await GatherAsync(subject, question.MostRelationships, cancellationToken);
        return isCut ? Cut(subject, question) : Score(subject, question, evidence, await profiles.ForAsync(subject.Reading, cancellationToken));
    }

    /// <summary>The same, scored before where it was: only for questions without changes. The evidence is read for this reader, who is shown it.</summary>
    public async Task<AttributionRun> RunRecentAsync(EntityNode subject, AttributionQuestion question, CancellationToken cancellationToken)
    {
        var (evidence, isCut) = await GatherAsync(subject, question.MostRelationships, cancellationToken);
        if (isCut)
        {
            return Cut(subject, question);
        }

        var actors = await profiles.ForAsync(subject.Reading, cancellationToken);
        if (recent.Find(actors, subject.Entity.Lead, question, DayOf(question)) is { } known)
        {
            return known with { Subject = subject, Evidence = evidence };
        }

        var run = Score(subject, question, evidence, actors);
        recent.Add(run);
        return run;
    }

    /// <summary>The same evidence and actors under another question about the same role: nothing is read anew, so that it answers while one tries.</summary>
    public AttributionRun Again(AttributionRun before, AttributionQuestion question) => Score(before.Subject, question, before.Evidence, before.Profiles, before.Index);

    /// <summary>What the claims of a case, incident, campaign or report say, by claim, type and value.</summary>
    public static async Task<IReadOnlyList<ClaimedValue>> EvidenceOfAsync(EntityNode subject, CancellationToken cancellationToken) => (await GatherAsync(subject, new AttributionQuestion().MostRelationships, cancellationToken)).Values;

    private static async Task<(IReadOnlyList<ClaimedValue> Values, bool IsCut)> GatherAsync(EntityNode subject, int most, CancellationToken cancellationToken)
    {
        PathCollector collector = new(subject.Reading) { MostOfSubject = most };
        collector.AddSubject(subject.Entity);
        if (collector.IsCut)
        {
            return ([], true);
        }

        var lead = subject.Entity.Lead;
        var read = await ValueReading.OfAsync(subject.Reading, collector.Paths, [lead], cancellationToken);
        IReadOnlyList<ClaimedValue> values = [.. collector.Paths.SelectMany(read.ValuesOf).Concat(read.OwnValuesOf(lead))
            .DistinctBy(value => (value.EvidenceId, value.Value))
            .OrderBy(value => value.EvidenceId, StringComparer.Ordinal)
            .ThenBy(value => value.Value.Type.Name, StringComparer.Ordinal)
            .ThenBy(value => value.Value.Value, StringComparer.Ordinal)];
        return (values, false);
    }

    private AttributionRun Cut(EntityNode subject, AttributionQuestion question) => new(
        subject, question, DayOf(question), [], [], ActorProfiles.None, ActorProfiles.None.Index,
        new AssessmentOutcome.Refused("TOO_MUCH_EVIDENCE", $"It has more relationships than the {question.MostRelationships} that are assessed at once."));

    private AttributionRun Score(EntityNode subject, AttributionQuestion question, IReadOnlyList<ClaimedValue> evidence, ActorProfiles actors) =>
        Score(subject, question, evidence, actors, actors.IndexFor(HeldOutOf(subject, evidence), question.Role));

    private DateOnly DayOf(AttributionQuestion question) => question.AsOf ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private AttributionRun Score(EntityNode subject, AttributionQuestion question, IReadOnlyList<ClaimedValue> evidence, ActorProfiles actors, ProfileIndex index)
    {
        var asOf = DayOf(question);
        var items = question.Changes.Aggregate(ItemsOf(evidence, RoleEvidence.Of(question.Role), index), (current, change) => change.Apply(current));
        return new AttributionRun(subject, question, asOf, evidence, items, actors, index, Assess(subject, items, index, asOf, question.Parameters));
    }

    private static AssessmentOutcome Assess(EntityNode subject, IReadOnlyList<EvidenceItem> items, ProfileIndex index, DateOnly asOf, ScoringParameters parameters) =>
        !EvidenceKinds.Subjects.Contains((Kind)subject.Entity.KindCode)
            ? new AssessmentOutcome.Refused("NOT_A_SUBJECT", $"Cases, incidents, campaigns, reports and groupings can be assessed, not {(Kind)subject.Entity.KindCode}.")
            : new AttributionScorer(index, parameters with { MaxItems = MaxItems }, CalibrationTable.Shipped).Assess(items, asOf);

    // Repeated values of one claim are one item; a claim's days stand for the sighting, the last of them counts.
    private static IReadOnlyList<EvidenceItem> ItemsOf(IReadOnlyList<ClaimedValue> evidence, RoleEvidence role, ProfileIndex index) =>
        [.. evidence.Where(value => role.Admits(value.Value.Type) && (!value.Value.Type.OnlyShared || index.Holders(value.Value.Type, value.Value.Value).Length > 0)).Select(value => new EvidenceItem(value.EvidenceId, value.Value.Type, value.Value.Value)
        {
            Day = value.Last,
            Grade = value.Grade,
            Source = value.Source,
            Cluster = value.Reports.FirstOrDefault(ReportKeys.IsReport) ?? "",
            HubRule = value.HubRule,
            LeakedOn = value.LeakedOn,
            GlobalPrevalence = value.Prevalence,
        })];

    private static HeldOut HeldOutOf(EntityNode subject, IReadOnlyList<ClaimedValue> evidence) => new(
        (Kind)subject.Entity.KindCode is Kind.Case ? new HashSet<string>() : evidence.SelectMany(value => value.Reports).Where(ReportKeys.IsReport).ToHashSet(StringComparer.Ordinal),
        subject.Entity.Lead);
}
