using Attribution.Domain.Kinds;
using Attribution.Domain.Requests;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Contacts;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.PlannedActions;
using Attribution.Features.Operations.Requests;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Notices;

/// <summary>
/// What a unit is told without content: that others hold one of its targets, or asked for it, and what comes of requests, plans and of what it was given. It names its own target or planned action, the request, the thing given, and the other units.
/// </summary>
[ObjectType("Notice")]
[Implements("Node")]
public sealed class NoticeNode : KeptNode
{
    /// <summary>How notices are kept.</summary>
    internal static readonly KeptDocument<NoticeDocument> Kept = new(Kind.Notice, "notice:", "notice");

    /// <summary>How they are given.</summary>
    internal static readonly KeptThing<NoticeNode, NoticeDocument> Thing = new(Kept, "notice", "noticeId", (reading, record, document) => new NoticeNode(reading, record, document));

    internal NoticeNode(GraphReading reading, RecordVersion record, NoticeDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, UnitId, Version, At) = (Kept.IdOf(record.Id), record.Header.OwnerUnit, record.Version, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>The unit that is told.</summary>
    public string UnitId { get; }

    /// <summary>Why.</summary>
    public NoticeReason Reason => Document.Reason;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What was asked for, a token of the list of purposes; null: nothing was asked.</summary>
    public string? Purpose => Document.Purpose;

    /// <summary>The person that the unit had asked for and of whom it is now told whom to ask; null: it is about no answer.</summary>
    public string? Asked => Document.Asked;

    /// <summary>How far a period of the request is; null: it is not about one.</summary>
    public ClockAlert? Alert => Document.Alert;

    /// <summary>What the other unit means to do once it was answered; null: nothing is asked before.</summary>
    public HitChecks.PlannedStep? Before => Document.Before;

    /// <summary>Whether the unit's supervisors alone are told.</summary>
    public bool SupervisorsOnly => Document.SupervisorsOnly;

    /// <summary>Account that acknowledged it; null: nobody yet.</summary>
    public string? AcknowledgedBy => Document.AcknowledgedBy;

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? AcknowledgedAt => Document.AcknowledgedAt;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal NoticeDocument Document { get; }

    /// <summary>The notice with this id; null: none that the reader may see.</summary>
    internal static Task<NoticeNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) => Thing.FindAsync(reading, id, cancellationToken);
}

/// <summary>What is read with a notice when it is asked for.</summary>
[ExtendObjectType("Notice")]
public static class NoticeFields
{
    /// <summary>The unit's own target that it is about; null: it has none, as a coordinator, or it is hidden from the reader.</summary>
    public static async Task<TargetNode?> GetTarget([Parent] NoticeNode notice, CancellationToken cancellationToken) =>
        notice.Document.Target is { } target ? await TargetNode.FindAsync(notice.Reading, TargetNode.Kept.Prefix + target, cancellationToken) : null;

    /// <summary>The request that it is about; null: it is about none, or it is hidden from the reader.</summary>
    public static async Task<RequestNode?> GetRequest([Parent] NoticeNode notice, CancellationToken cancellationToken) =>
        notice.Document.Request is { } request ? await RequestNode.FindAsync(notice.Reading, RequestNode.Kept.Prefix + request, cancellationToken) : null;

    /// <summary>The unit's own planned action that it is about; null: it is about none, or it is hidden from the reader.</summary>
    public static async Task<PlannedActionNode?> GetAction([Parent] NoticeNode notice, CancellationToken cancellationToken) =>
        notice.Document.Action is { } action ? await PlannedActionNode.FindAsync(notice.Reading, PlannedActionNode.Kept.Prefix + action, cancellationToken) : null;

    /// <summary>The near match that waits for a decision, or had one; null: it is about none, or it is hidden from the reader.</summary>
    public static async Task<NearMatchNode?> GetNearMatch([Parent] NoticeNode notice, CancellationToken cancellationToken) =>
        notice.Document.NearMatch is { } match ? await NearMatchNode.FindAsync(notice.Reading, NearMatchNode.Kept.Prefix + match, cancellationToken) : null;

    /// <summary>The call that it is about; null: it is about none, or it is hidden from the reader.</summary>
    public static async Task<UnitCallNode?> GetCall([Parent] NoticeNode notice, CancellationToken cancellationToken) =>
        notice.Document.Call is { } call ? await UnitCallNode.FindAsync(notice.Reading, UnitCallNode.Kept.Prefix + call, cancellationToken) : null;
    /// <summary>What was corrected or withdrawn, by what the reader may see of it; null: nothing was, or it is hidden from the reader.</summary>
    public static Task<NoticeSubjectNode?> GetSubject([Parent] NoticeNode notice, CancellationToken cancellationToken) => NoticeSubjectNode.FindAsync(notice.Reading, notice.Document, cancellationToken);

    /// <summary>The other units: who holds it too, or who asked. At most 2.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<ContactUnitNode> GetUnits([Parent] NoticeNode notice, ContactUnits units) => units.Of(notice.Document.Units);
}
