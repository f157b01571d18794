using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Attributions.Explanation;

/// <summary>The invariants of the output contract, over worlds made from seeds.</summary>
public sealed class AssessmentInvariantTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Totals_AnyCase_ArePriorPlusFinalWeights() => ForAll(world => world.TryAssess() is not { } assessment
        || assessment.Hypotheses.Where(hypothesis => hypothesis.AmongCandidates is not null && hypothesis.Rank <= 8)
            .All(hypothesis => hypothesis.Contributions.Count == 0 || Near(hypothesis.Prior + hypothesis.Contributions.Sum(line => line.Final), hypothesis.Total)));

    [Fact]
    public void Probabilities_AnyCase_SumToOne() => ForAll(world => world.TryAssess() is not { } assessment
        || (Near(assessment.Hypotheses.Sum(hypothesis => hypothesis.Probability.Value), 1) && assessment.Hypotheses.Count == world.Profiles.Actors.Count + 1));

    [Fact]
    public void Items_InAnotherOrder_ChangeNothing() => ForAll(world =>
    {
        var turned = world with { Items = [.. world.Items.Reverse()] };
        return Text(world.TryAssess()) == Text(turned.TryAssess());
    });

    [Fact]
    public void DeletingAFact_ChangesTheTotalByItsLeaveOneOutValue() => ForAll(made =>
    {
        var world = Graded(made);
        if (world.TryAssess() is not { } assessment)
        {
            return true;
        }

        var first = assessment.Hypotheses.First(hypothesis => hypothesis.Contributions.Count > 0 || hypothesis.ActorId != Hypothesis.UnknownId);
        return first.Contributions.All(line =>
        {
            var rest = world.Items.Where(item => item.Type != line.Type || item.Value != line.ValueDisplay).ToList();
            return rest.Count == 0 || (world with { Items = rest }).TryAssess() is not { } after
                || Near(after.Hypotheses.Single(hypothesis => hypothesis.ActorId == first.ActorId).Total, first.Total + line.LeaveOneOut);
        });
    });

    [Fact]
    public void DuplicateReport_ChangesNothing() => ForAll(world =>
    {
        var doubled = world with { Items = [.. world.Items, .. world.Items.Select(item => item with { Id = item.Id + "-again" })] };
        return Numbers(world.TryAssess()) == Numbers(doubled.TryAssess());
    });

    [Fact]
    public void ExcludedHub_NeverSpeaksForAnybody() => ForAll(world =>
    {
        var hubs = world.Items.Where(item => item.HubRule is not null).Select(item => (item.Type, item.Value)).ToHashSet();
        return world.TryAssess() is not { } assessment
            || assessment.Hypotheses.SelectMany(hypothesis => hypothesis.Contributions).All(line => !hubs.Contains((line.Type, line.ValueDisplay)));
    });

    [Fact]
    public void TopThree_ShowCounterEvidenceOrNoneFound() => ForAll(world => world.TryAssess() is not { } assessment
        || assessment.Hypotheses.Where(hypothesis => hypothesis.Rank <= 3).All(hypothesis => (hypothesis.CounterEvidence.Count > 0) != (hypothesis.NoCounterEvidence == "none found")));

    [Fact]
    public void Numbers_AnyCase_AreFiniteAndInRange() => ForAll(world => world.TryAssess() is not { } assessment
        || assessment.Hypotheses.All(hypothesis => double.IsFinite(hypothesis.Total)
            && hypothesis.Interval is not { } interval || (hypothesis.Interval!.Value.Low >= 0 && hypothesis.Interval.Value.High <= 1 && hypothesis.Interval.Value.Low <= hypothesis.Interval.Value.High)));

    [Fact]
    public void FlipSet_Removed_ChangesTheFirstActor() => ForAll(made =>
    {
        var world = Graded(made);
        if (world.TryAssess() is not { FlipSet.Count: > 0 } assessment)
        {
            return true;
        }

        var removed = assessment.FlipSet.SelectMany(fact => fact.EvidenceIds).ToHashSet();
        var rest = world with { Items = [.. world.Items.Where(item => !removed.Contains(item.Id))] };
        return rest.TryAssess() is not { } after || FirstActor(after) != FirstActor(assessment);
    });

    [Fact]
    public void Brief_AnyCase_HasTheSameProbabilitiesAndLines() => ForAll(world => Numbers(world.TryAssess()) == Numbers(world.TryAssess(ScoringParameters.Default with { Draws = 20, IsBrief = true })));

    [Fact]
    public void Families_AnyCase_StayWithinTheCap() => ForAll(world => world.TryAssess() is not { } assessment
        || assessment.Hypotheses.SelectMany(hypothesis => hypothesis.Contributions.GroupBy(line => line.Type.Family).Select(lines => Math.Abs(lines.Sum(line => line.Final))))
            .All(sum => sum <= ScoringParameters.Default.FamilyCap + Tolerance));

    private static void ForAll(Func<ScoringWorld, bool> holds) => Prop.ForAll<int>(seed => holds(ScoringWorld.Of(seed))).QuickCheckThrowOnFailure();

    private static bool Near(double a, double b) => Math.Abs(a - b) <= Tolerance;

    // The mean grade of a case stands in for unknown ones, and a deletion moves it; at known grades nothing does.
    private static ScoringWorld Graded(ScoringWorld world) =>
        world with { Items = [.. world.Items.Select(item => item.Grade.IsSourceUnknown || item.Grade.IsInformationUnknown ? item with { Grade = ScoringWorld.GradeOf("B2") } : item)] };

    private static string FirstActor(Assessment assessment) => assessment.Hypotheses.Where(hypothesis => hypothesis.ActorId != Hypothesis.UnknownId).MaxBy(hypothesis => hypothesis.Total)!.ActorId; // An assessment has at least one actor.

    private static string Text(Assessment? assessment) => assessment is null ? "refused" : $"{assessment.EvidenceHash} {Numbers(assessment)} {string.Join('|', assessment.Hypotheses.SelectMany(hypothesis => hypothesis.Contributions).Select(line => $"{string.Join(',', line.EvidenceIds)}{line.ValueDisplay}"))}";

    private static string Numbers(Assessment? assessment) => assessment is null
        ? "refused"
        : string.Join('|', assessment.Hypotheses.Select(hypothesis => $"{hypothesis.ActorId} {hypothesis.Rank} {hypothesis.Probability} {hypothesis.Interval} {hypothesis.Total:R} {string.Join(',', hypothesis.Contributions.Select(line => line.Final.ToString("R", null)))}"));
}
