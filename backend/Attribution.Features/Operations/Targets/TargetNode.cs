using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Targets;

/// <summary>A selector that a unit declared as target of a case.</summary>
[ObjectType("Target")]
[Implements("Node")]
public sealed class TargetNode : KeptNode
{
    /// <summary>How targets are kept.</summary>
    internal static readonly KeptDocument<TargetDocument> Kept = new(Kind.Target, "target:", "target");

    /// <summary>How they are given.</summary>
    internal static readonly KeptThing<TargetNode, TargetDocument> Thing = new(Kept, "target", "targetId", (reading, record, document) => new TargetNode(reading, record, document));

    private TargetNode(GraphReading reading, RecordVersion record, TargetDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, UnitId, Version) = (Kept.IdOf(record.Id), record.Header.OwnerUnit, record.Version);
        DeclaredAt = UnixMicroseconds.ToTime(record.FirstRecorded);
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What sort of value it is, such as <c>wallet-btc</c>.</summary>
    public string SelectorType => SelectorTypeNames.NameOf(Document.Type);

    /// <summary>The value in normal form.</summary>
    public string Value => Document.Value;

    /// <summary>What others learn who hold or ask for it.</summary>
    public TargetPolicy Policy => Document.Policy;

    /// <summary>Whether a hit warns against taking it down or reporting it.</summary>
    public bool DoNotTouch => Document.DoNotTouch;

    /// <summary>Why it is a target.</summary>
    public string Reason => Document.Reason;

    /// <summary>Account that declared it.</summary>
    public string DeclaredBy => Document.DeclaredBy;

    /// <summary>When.</summary>
    public DateTimeOffset DeclaredAt { get; }

    /// <summary>Account that withdrew it; null: it stands.</summary>
    public string? WithdrawnBy => Document.WithdrawnBy;

    /// <summary>When it was withdrawn; null: it stands.</summary>
    public DateTimeOffset? WithdrawnAt => Document.WithdrawnBy is not null && Record.Content.Modified is { } at ? UnixMicroseconds.ToTime(at) : null;

    /// <summary>The unit whose target it is.</summary>
    public string UnitId { get; }

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal TargetDocument Document { get; }

    /// <summary>The target with this id; null: none that the reader may see.</summary>
    internal static Task<TargetNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) => Thing.FindAsync(reading, id, cancellationToken);
}

/// <summary>What is read with a target when it is asked for.</summary>
[ExtendObjectType("Target")]
public static class TargetFields
{
    /// <summary>The case; null: no longer visible.</summary>
    public static Task<EntityNode?> GetCase([Parent] TargetNode target, EntityFinder finder, CancellationToken cancellationToken) => finder.FindAsync(target.Reading, "record:" + target.Document.Case, cancellationToken);
}
