using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>What a unit asked of others' targets, and what it was told. "Nothing released" is not "no trace".</summary>
[ObjectType("HitCheck")]
[Implements("Node")]
public sealed class HitCheckNode : KeptNode
{
    /// <summary>How hit checks are kept.</summary>
    internal static readonly KeptDocument<HitCheckDocument> Kept = new(Kind.HitCheck, "hit-check:", "check");

    internal HitCheckNode(GraphReading reading, RecordVersion record, HitCheckDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, UnitId, AskedAt) = (Kept.IdOf(record.Id), record.Header.OwnerUnit, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>The unit that asked.</summary>
    public string UnitId { get; }

    /// <summary>Account that asked.</summary>
    public string AskedBy => Document.AskedBy;

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; }

    /// <summary>What for, a token of the list of purposes.</summary>
    public string Purpose => Document.Purpose;

    /// <summary>What was to follow; null: nothing yet.</summary>
    public PlannedStep? Before => Document.Before;

    /// <summary>Why.</summary>
    public string Justification => Document.Justification;

    internal HitCheckDocument Document { get; }

    /// <summary>The hit check with this id; null: none that the reader may see.</summary>
    internal static async Task<HitCheckNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new HitCheckNode(reading, record, document) : null;
}

/// <summary>What was told of one selector.</summary>
/// <param name="SelectorType">What sort of value it was read as.</param>
/// <param name="Value">The value in normal form.</param>
/// <param name="Outcome">A hit, or nothing released.</param>
/// <param name="Contacts">Units to ask; empty where nothing is released. At most 8.</param>
/// <param name="DoNotTouch">Whether an owner asks to leave it alone: neither takedown nor abuse report before asking him.</param>
[ObjectType("HitAnswer")]
public sealed record HitAnswerNode(string SelectorType, string Value, HitOutcome Outcome, [property: ListSize(AssumedSize = 2)] IReadOnlyList<ContactUnitNode> Contacts, bool DoNotTouch);

/// <summary>What is read with a hit check when it is asked for.</summary>
[ExtendObjectType("HitCheck")]
public static class HitCheckFields
{
    /// <summary>The case it was asked for; null: no longer visible.</summary>
    public static Task<EntityNode?> GetCase([Parent] HitCheckNode check, EntityFinder finder, CancellationToken cancellationToken) => finder.FindAsync(check.Reading, "record:" + check.Document.Case, cancellationToken);

    /// <summary>The answers, in the order asked; at most 100.</summary>
    [ListSize(AssumedSize = 20)]
    public static IReadOnlyList<HitAnswerNode> GetAnswers([Parent] HitCheckNode check, ContactUnits units) =>
        [.. check.Document.Asked.Select(asked => new HitAnswerNode(
            SelectorTypeNames.NameOf(asked.Type),
            asked.Value,
            asked.Contacts.Count > 0 ? HitOutcome.Hit : HitOutcome.NothingReleased,
            units.Of(asked.Contacts),
            asked.DoNotTouch))];
}
