using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.NearMatches;

/// <summary>A person whom another unit asked for and who resembles a target of the own unit. Nothing is released before somebody of the own unit decides.</summary>
[ObjectType("NearMatch")]
[Implements("Node")]
public sealed class NearMatchNode : KeptNode
{
    /// <summary>How they are kept.</summary>
    internal static readonly KeptDocument<NearMatchDocument> Kept = new(Kind.NearMatch, "near-match:", "match");

    /// <summary>How they are given.</summary>
    internal static readonly KeptThing<NearMatchNode, NearMatchDocument> Thing = new(Kept, "near match", "nearMatchId", (reading, record, document) => new NearMatchNode(reading, record, document));

    private NearMatchNode(GraphReading reading, RecordVersion record, NearMatchDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, UnitId, Version, At) = (Kept.IdOf(record.Id), record.Header.OwnerUnit, record.Version, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>The unit whose target it resembles, and which decides.</summary>
    public string UnitId { get; }

    /// <summary>When it was found.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The person asked for: folded name and birth date.</summary>
    public string Asked => Document.Asked;

    /// <summary>What for, a token of the list of purposes.</summary>
    public string Purpose => Document.Purpose;

    /// <summary>How alike the names are, 0–100. A rule for a person to judge by, not a probability.</summary>
    public int NameSimilarity => Document.NameSimilarity;

    /// <summary>How the birth dates may be one.</summary>
    public BirthDateMatch BirthDate => Document.BirthDate;

    /// <summary>What was decided; null: nothing yet, and nothing is released.</summary>
    public NearMatchDecision? Decision => Document.Decision;

    /// <summary>Why; null: not decided.</summary>
    public string? Reason => Document.Reason;

    /// <summary>Account that decided; null: nobody yet.</summary>
    public string? DecidedBy => Document.DecidedBy;

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? DecidedAt => Document.DecidedAt;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal NearMatchDocument Document { get; }

    /// <summary>The near match with this id; null: none that the reader may see.</summary>
    internal static Task<NearMatchNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) => Thing.FindAsync(reading, id, cancellationToken);
}

/// <summary>What is read with a near match when it is asked for.</summary>
[ExtendObjectType("NearMatch")]
public static class NearMatchFields
{
    /// <summary>The unit that asked.</summary>
    public static ContactUnitNode GetAskingUnit([Parent] NearMatchNode match, ContactUnits units) => units.Of([match.Document.Asker])[0];

    /// <summary>The own target that it resembles; null: hidden from the reader.</summary>
    public static Task<TargetNode?> GetTarget([Parent] NearMatchNode match, CancellationToken cancellationToken) =>
        TargetNode.FindAsync(match.Reading, TargetNode.Kept.Prefix + match.Document.Target, cancellationToken);
}
