using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Random claims, on hubs more often than on others, and on claims; and identity decisions.</summary>
internal sealed class PlanLinks(PlanState state)
{
    private static readonly RelationshipType[] Types =
    [
        RelationshipType.Uses, RelationshipType.Uses, RelationshipType.AttributedTo, RelationshipType.Targets, RelationshipType.RelatedTo, RelationshipType.CommunicatesWith, RelationshipType.ResolvesTo, RelationshipType.Other,
    ];

    private readonly PlanDice dice = state.Dice;

    /// <summary>A new claim of the unit.</summary>
    public PlannedClaim New(string unit)
    {
        var (from, type, to) = Ends();
        ClaimHeader header = new(
            unit,
            state.SourceOf(unit),
            (ushort)type,
            type == RelationshipType.Other ? dice.Pick(["x-knows", "x-pays", "x-feeds"]) : RelationshipRegistry.Of(type).StixName,
            EndRef.Of(from),
            to,
            dice.Chance(60) ? dice.StixId("relationship") : null);
        var label = PlanLabels.Draw(dice, unit);
        PlannedClaim claim = new(new ClaimWrite { Id = new ClaimId(dice.Id()), ExpectedVersion = 0, Header = header, Content = Content() }, label);
        state.Claims[claim.Write.Id] = (claim, 1);
        state.ClaimOrder.Add(claim.Write.Id);
        return claim;
    }

    /// <summary>The next version of a claim.</summary>
    public PlannedClaim Next(ClaimId id)
    {
        var (planned, version) = state.Claims[id];
        var owner = planned.Write.Header?.OwnerUnit ?? PlanState.Owners[0].Unit;
        PlannedClaim next = new(new ClaimWrite { Id = id, ExpectedVersion = version, Content = Content() }, dice.Chance(60) ? PlanLabels.Draw(dice, owner) : planned.Label);
        state.Claims[id] = (planned with { Label = next.Label }, version + 1);
        return next;
    }

    /// <summary>The withdrawal of a claim.</summary>
    public PlannedClaim End(ClaimId id)
    {
        var (planned, version) = state.Claims[id];
        state.Claims[id] = (planned, version + 1);
        return new PlannedClaim(new ClaimWrite { Id = id, ExpectedVersion = version, Content = null }, null);
    }

    /// <summary>A decision on two records of one family; null where there are none.</summary>
    public PlannedDecision? Decide(string unit)
    {
        var left = dice.Pick(state.RecordOrder);
        var kind = (Kind)state.HeaderOf(left).KindCode;
        var alike = state.Where(header => (Kind)header.KindCode == kind).Where(id => id != left).ToArray();
        if (alike.Length == 0 || !PlanWords.NamedKinds.Contains(kind))
        {
            return null;
        }

        DecisionWrite write = new()
        {
            Id = new DecisionId(dice.Id()),
            Left = left,
            Right = dice.Pick(alike),
            Verdict = dice.Below(4) switch { 0 => Verdict.Different, 1 => Verdict.Unsure, _ => Verdict.Same },
            OwnerUnit = unit,
            Reason = PlanWords.Name(dice),
        };
        state.Decisions.Add(write);
        return new PlannedDecision(write, PlanLabels.Draw(dice, unit));
    }

    private (RecordId From, RelationshipType Type, EndRef To) Ends()
    {
        var from = Thing();
        if ((Kind)state.HeaderOf(from).KindCode is Kind.Note or Kind.Opinion or Kind.Report)
        {
            return (from, RelationshipType.RefersTo, state.ClaimOrder.Count > 0 && dice.Chance(40) ? EndRef.Of(dice.Pick(state.ClaimOrder)) : EndRef.Of(Thing()));
        }

        return (Kind)state.HeaderOf(from).KindCode == Kind.Case ? (from, RelationshipType.Concerns, EndRef.Of(Thing())) : (from, dice.Pick(Types), EndRef.Of(Thing()));
    }

    // Half of all ends are among the first three records: hubs, some of them hidden.
    private RecordId Thing()
    {
        var things = state.Where(header => !PlanThings.Kept.Contains((Kind)header.KindCode));
        return dice.Chance(50) ? things[dice.Below(Math.Min(3, things.Count))] : dice.Pick(things);
    }

    private ClaimContent Content() => new()
    {
        Label = default,
        Confidence = dice.Chance(70) ? (byte)(10 * dice.Below(11)) : null,
        Grade = dice.Chance(50) ? new Grade(GradeScheme.Admiralty, dice.Pick(["A", "B", "E"]), dice.Pick(["1", "3", "6"])) : null,
        ProvenanceCluster = dice.Chance(30) ? $"cluster {dice.Below(3)}" : null,
        Statement = dice.Chance(40) ? PlanWords.Name(dice) : null,
        Citations = dice.Chance(30) ? [new Citation($"Report {dice.Below(9)}")] : [],
        Properties = dice.Chance(30) ? Encoding.UTF8.GetBytes($$"""{"x_note":"{{PlanWords.Name(dice)}}"}""") : default,
        ValidFrom = dice.SomeTime(),
        ValidTo = null,
        ReportedAt = dice.SomeTime(),
        Modified = dice.SomeTime(),
        ContentHash = SHA256.HashData(BitConverter.GetBytes(dice.Time())),
    };
}
