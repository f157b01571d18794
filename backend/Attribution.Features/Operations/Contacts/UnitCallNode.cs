using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Requests;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Contacts;

/// <summary>An urgent call of one unit to another. Both see it, and when it was acknowledged by whom.</summary>
[ObjectType("UnitCall")]
[Implements("Node")]
public sealed class UnitCallNode : KeptNode
{
    /// <summary>How calls are kept.</summary>
    internal static readonly KeptDocument<UnitCallDocument> Kept = new(Kind.UnitCall, "call:", "call");

    /// <summary>How they are given.</summary>
    internal static readonly KeptThing<UnitCallNode, UnitCallDocument> Thing = new(Kept, "call", "callId", (reading, record, document) => new UnitCallNode(reading, record, document));

    private UnitCallNode(GraphReading reading, RecordVersion record, UnitCallDocument document)
        : base(reading, record)
    {
        (Document, CallingUnitId) = (document, record.Header.OwnerUnit);
        (Id, Version) = (Kept.IdOf(record.Id), record.Version);
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What it is about, in words.</summary>
    public string Text => Document.Text;

    /// <summary>Account that called.</summary>
    public string CalledBy => Document.CalledBy;

    /// <summary>When.</summary>
    public DateTimeOffset CalledAt => Document.CalledAt;

    /// <summary>Whether supervisors of both units alone see it.</summary>
    public bool SupervisorsOnly => Document.SupervisorsOnly;

    /// <summary>Account of the called unit that acknowledged it; null: nobody yet, and both units are alerted again.</summary>
    public string? AcknowledgedBy => Document.AcknowledgedBy;

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? AcknowledgedAt => Document.AcknowledgedAt;

    /// <summary>What the called unit said with it; null: nothing.</summary>
    public string? Note => Document.Note;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal UnitCallDocument Document { get; }

    internal string CallingUnitId { get; }

    /// <summary>The call with this id; null: none that the reader may see.</summary>
    internal static Task<UnitCallNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) => Thing.FindAsync(reading, id, cancellationToken);
}

/// <summary>What is read with a call when it is asked for.</summary>
[ExtendObjectType("UnitCall")]
public static class UnitCallFields
{
    /// <summary>The unit that called.</summary>
    public static ContactUnitNode GetCallingUnit([Parent] UnitCallNode call, ContactUnits units) => units.Of([call.CallingUnitId])[0];

    /// <summary>The unit that was called.</summary>
    public static ContactUnitNode GetCalledUnit([Parent] UnitCallNode call, ContactUnits units) => units.Of([call.Document.Called])[0];

    /// <summary>The request that it is about; null: it is about a notice, or hidden from the reader.</summary>
    public static async Task<RequestNode?> GetRequest([Parent] UnitCallNode call, CancellationToken cancellationToken) =>
        call.Document.Request is { } request ? await RequestNode.FindAsync(call.Reading, RequestNode.Kept.Prefix + request, cancellationToken) : null;

    /// <summary>The calling unit's notice that it is about; null: it is about a request, or hidden from the reader, as from the called unit.</summary>
    public static async Task<NoticeNode?> GetNotice([Parent] UnitCallNode call, CancellationToken cancellationToken) =>
        call.Document.Notice is { } notice ? await NoticeNode.FindAsync(call.Reading, NoticeNode.Kept.Prefix + notice, cancellationToken) : null;
}
