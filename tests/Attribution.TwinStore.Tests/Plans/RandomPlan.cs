using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>A random plan of four units: hubs, entities joined by key and by decision, versions, withdrawals, notes, charts, cases, mixed labels.</summary>
internal sealed class RandomPlan
{
    private const int Batches = 14;
    private const int ThingBatches = 9;
    private const int LiveBatches = 4;

    private readonly PlanState state;
    private readonly PlanThings things;
    private readonly PlanLinks links;
    private readonly List<PlannedBatch> batches = [];

    private RandomPlan(int seed)
    {
        state = new PlanState(new PlanDice(seed));
        (things, links) = (new PlanThings(state), new PlanLinks(state));
    }

    /// <summary>When everything has been written.</summary>
    public static DateTimeOffset End { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The plan of a seed.</summary>
    public static Plan Make(int seed)
    {
        RandomPlan plan = new(seed);
        plan.AddSources();
        for (var index = 0; index < Batches; index++)
        {
            plan.Add(index < ThingBatches ? plan.Creation : plan.Change);
        }

        var before = plan.batches.Count;
        for (var index = 0; index < LiveBatches; index++)
        {
            plan.Add(plan.Creation);
            plan.Add((_, _, batch) => plan.Marked(batch, $"Marker {index}"));
            plan.Add((_, _, batch) => plan.Notices(batch, $"Marker {index}"));
        }

        return new Plan([.. plan.batches.Take(before)]) { Live = [.. plan.batches.Skip(before)] };
    }

    private PlanDice Dice => state.Dice;

    private void AddSources()
    {
        List<PlannedSource> sources = [];
        foreach (var (unit, _) in PlanState.Owners)
        {
            sources.Add(Source(unit, $"unit:{unit}", HandlingLabel.Public(unit)));
            sources.Add(Source(unit, "name:feed", HandlingLabel.Public(unit)));
            sources.Add(Source(unit, "name:informant", HandlingLabel.OwnedBy(unit)));
            sources.Add(Source(unit, "name:partner", PlanLabels.Draw(Dice, unit)));
        }

        state.Sources.AddRange(sources.Select(source => (source.Write, source.Label)));
        Add((_, _, batch) => batch with { Sources = sources });
    }

    private PlannedSource Source(string unit, string externalId, HandlingLabel label) => new(
        new SourceWrite
        {
            Id = new SourceId(Dice.Id()),
            Name = $"{externalId} of {unit}",
            OwnerUnit = unit,
            ExternalId = externalId,
            Label = default,
            DefaultGrade = Dice.Chance(50) ? new Domain.Grades.Grade(Domain.Grades.GradeScheme.Admiralty, "B", null) : null,
        },
        label);

    private void Add(Func<string, string, PlannedBatch, PlannedBatch> fill)
    {
        var (unit, accounts) = Dice.Pick(PlanState.Owners);
        var account = Dice.Pick(accounts);
        var at = End.AddHours(-2).AddSeconds(37 * batches.Count);
        var batch = fill(unit, account, new PlannedBatch(at, new OperationId(Dice.Id()), account, unit, Dice.Pick(["RECORD_CLAIM", "IMPORT", "ADD_NOTE"])));
        if (!batch.IsEmpty)
        {
            batches.Add(batch);
        }
    }

    private PlannedBatch Creation(string unit, string account, PlannedBatch batch)
    {
        List<PlannedRecord> records = [];
        for (var index = 0; index < 5; index++)
        {
            var owner = Dice.Chance(20) ? Dice.Pick(PlanState.Owners).Unit : unit;
            records.AddRange(things.New(owner, account) is { } made ? [made] : []);
        }

        var hasThings = state.Where(header => !PlanThings.Kept.Contains((Domain.Kinds.Kind)header.KindCode)).Count > 1;
        return batch with
        {
            Records = records,
            Claims = hasThings ? [.. Enumerable.Range(0, 7).Select(_ => links.New(Dice.Chance(20) ? Dice.Pick(PlanState.Owners).Unit : unit))] : [],
            Decisions = hasThings && links.Decide(unit) is { } decision ? [decision] : [],
        };
    }

    private PlannedBatch Marked(PlannedBatch batch, string name) => batch with { Marker = name, Records = [things.ForAll(batch.Unit, name)] };

    // To each unit some that not all of it may see, and then the marker, which all of it do.
    private PlannedBatch Notices(PlannedBatch batch, string name)
    {
        string[] units = [.. PlanState.Owners.Select(owner => owner.Unit)];
        IEnumerable<PlannedRecord> told = units.SelectMany(unit => Enumerable.Range(0, Dice.Below(3)).Select(_ => things.NoticeTo(unit, Dice.Chance(30) ? PlanLabels.Supervisors(unit) : PlanLabels.Draw(Dice, unit))));
        PlannedRecord[] before = [.. told];
        return batch with
        {
            Action = PlannedBatch.DeliverNotice,
            Marker = name,
            Records = [.. before, .. units.Append(PlanState.OwnerOfNothing).Select(unit => things.NoticeTo(unit, HandlingLabel.OwnedBy(unit), name))],
        };
    }

    private PlannedBatch Change(string unit, string account, PlannedBatch batch)
    {
        RecordId[] records = [.. Enumerable.Range(0, 4).Select(_ => Dice.Pick(state.RecordOrder)).Distinct()];
        ClaimId[] claims = [.. Enumerable.Range(0, 4).Select(_ => Dice.Pick(state.ClaimOrder)).Distinct()];
        return batch with
        {
            Records = [.. records.Select(Changed)],
            Claims = [.. claims.Select(Changed)],
            Decisions = Withdrawn(),
        };
    }

    private PlannedRecord Changed(RecordId id) => !ended.Contains(id.Value) && Dice.Chance(30) && ended.Add(id.Value) ? things.End(id) : Reopened(id.Value, things.Next(id));

    private PlannedClaim Changed(ClaimId id) => !ended.Contains(id.Value) && Dice.Chance(30) && ended.Add(id.Value) ? links.End(id) : Reopened(id.Value, links.Next(id));

    private readonly HashSet<UInt128> ended = [];

    private T Reopened<T>(UInt128 id, T next)
    {
        ended.Remove(id);
        return next;
    }

    private PlannedDecision[] Withdrawn()
    {
        if (state.Decisions.Count == 0 || Dice.Chance(50))
        {
            return [];
        }

        var decision = Dice.Pick(state.Decisions);
        state.Decisions.Remove(decision);
        return [new PlannedDecision(new DecisionWrite { Id = decision.Id, Withdraw = true }, null)];
    }
}
