using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>A joint operation of several units. Only the lead and the units that have joined read it and anything in it. Release to the audience token of its handling what all of them shall see, now and later.</summary>
[ObjectType("Operation")]
[Implements("Node")]
public sealed class JointOperationNode : KeptNode
{
    /// <summary>How operations are kept.</summary>
    internal static readonly KeptDocument<JointOperationDocument> Kept = new(Kind.JointOperation, "operation:", "operation");

    internal JointOperationNode(GraphReading reading, RecordVersion record, JointOperationDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, Version) = (Kept.IdOf(record.Id), record.Version);
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string CodeName => Document.CodeName;

    /// <summary>What it is for.</summary>
    public string Aim => Document.Aim;

    /// <summary>When it begins.</summary>
    public DateTimeOffset StartsOn => Document.StartsOn;

    /// <summary>When it ends; null: open.</summary>
    public DateTimeOffset? EndsOn => Document.EndsOn;

    /// <summary>Where it stands.</summary>
    public OperationState State => Document.State;

    /// <summary>Its phases in their order; at most 20.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<OperationPhase> Phases => Document.Phases;

    /// <summary>Account that opened it.</summary>
    public string OpenedBy => Document.OpenedBy;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal string Lead => Record.Header.OwnerUnit;

    internal string Token => CircleToken.Operation(Lead, Record.Id);

    internal JointOperationDocument Document { get; }

    /// <summary>The operation with this id; null: none that the reader may see.</summary>
    internal static async Task<JointOperationNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new JointOperationNode(reading, record, document) : null;
}
