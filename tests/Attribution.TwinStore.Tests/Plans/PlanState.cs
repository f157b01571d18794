using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>What a random plan has made so far.</summary>
internal sealed class PlanState(PlanDice dice)
{
    public static readonly IReadOnlyList<(string Unit, string[] Accounts)> Owners =
    [
        ("PL-CYB", ["pl.analyst1", "pl.clerk1", "pl.other"]),
        ("RO-CYB", ["ro.analyst1", "ro.other"]),
        ("REG-CE", ["reg.officer1"]),
        ("ACME", ["acme.partner1"]),
    ];

    /// <summary>A unit that has readers, and no data but what it is told.</summary>
    public const string OwnerOfNothing = "ADM-OPS";

    public PlanDice Dice { get; } = dice;

    public List<(SourceWrite Write, HandlingLabel Label)> Sources { get; } = [];

    /// <summary>Newest version of each record.</summary>
    public Dictionary<RecordId, (PlannedRecord Planned, RecordHeader Header, int Version)> Records { get; } = [];

    public List<RecordId> RecordOrder { get; } = [];

    /// <summary>Newest version of each claim.</summary>
    public Dictionary<ClaimId, (PlannedClaim Planned, int Version)> Claims { get; } = [];

    public List<ClaimId> ClaimOrder { get; } = [];

    public List<DecisionWrite> Decisions { get; } = [];

    public HashSet<(string Owner, SourceId Source, string ExternalId)> Taken { get; } = [];

    /// <summary>A source of the unit; a third of them are hidden from most.</summary>
    public SourceId SourceOf(string unit) => Dice.Pick([.. Sources.Where(source => source.Write.OwnerUnit == unit)]).Write.Id;

    public RecordHeader HeaderOf(RecordId record) => Records[record].Header;

    public IReadOnlyList<RecordId> Where(Func<RecordHeader, bool> predicate) => [.. RecordOrder.Where(id => predicate(HeaderOf(id)))];
}
