using Attribution.Domain.Kinds;
using Attribution.Domain.Requests;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests;

/// <summary>What a unit asks of another, or drafts for a provider, under an instrument with periods. Both units see it once it was sent.</summary>
[ObjectType("InformationRequest")]
[Implements("Node")]
public sealed class RequestNode : KeptNode
{
    /// <summary>How many requests a list goes through at most.</summary>
    internal const int Most = 10_000;

    /// <summary>How requests are kept.</summary>
    internal static readonly KeptDocument<RequestDocument> Kept = new(Kind.InformationRequest, "request:", "request");

    internal RequestNode(GraphReading reading, RecordVersion record, RequestDocument document)
        : base(reading, record)
    {
        (Document, Periods) = (document, RequestPeriod.Of(document));
        (Id, Version) = (Kept.IdOf(record.Id), record.Version);
        DraftedAt = UnixMicroseconds.ToTime(record.FirstRecorded);
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>Where it stands.</summary>
    public RequestState State => Document.State;

    /// <summary>Name of the provider it is for; null: a unit is asked.</summary>
    public string? Provider => Document.Provider;

    /// <summary>Country for which it is asked, ISO 3166-1 alpha-2.</summary>
    public string FromCountry => Document.From;

    /// <summary>Country where it is asked, ISO 3166-1 alpha-2.</summary>
    public string ToCountry => Document.To;

    /// <summary>Zone in which days are counted: that of who must act.</summary>
    public string TimeZone => Document.TimeZone;

    /// <summary>What for, a token of the list of purposes.</summary>
    public string Purpose => Document.Purpose;

    /// <summary>Why.</summary>
    public string Justification => Document.Justification;

    /// <summary>What is asked for.</summary>
    public string Text => Document.Text;

    /// <summary>When it was drafted.</summary>
    public DateTimeOffset DraftedAt { get; }

    /// <summary>Since when what was asked for is preserved; null: not known to be.</summary>
    public DateTimeOffset? PreservedAt => Document.PreservedAt;

    /// <summary>How often its period can still be extended; null: as often as needed.</summary>
    public int? ExtensionsLeft => RenewRequest.Left(Document);

    /// <summary>Whether something is still to be done: it is a draft, waits for an answer, or has a period that runs.</summary>
    public bool IsOpen => State is RequestState.Draft or RequestState.Sent or RequestState.Acknowledged || FirstDue is not null;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal RequestDocument Document { get; }

    internal IReadOnlyList<RequestPeriod> Periods { get; }

    internal string AskingUnit => Record.Header.OwnerUnit;

    /// <summary>The unit that acts where somebody is asked: for a provider, its own.</summary>
    internal string ActingUnit => Document.AskedUnit ?? AskingUnit;

    /// <summary>When the first of the periods that run is over; null: none runs.</summary>
    internal DateTimeOffset? FirstDue => State == RequestState.Expired ? null : Periods.Where(period => period.Stopped is null).Select(period => (DateTimeOffset?)period.Due).Min();

    /// <summary>The request with this id; null: none that the reader may see.</summary>
    internal static async Task<RequestNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new RequestNode(reading, record, document) : null;
}

/// <summary>A period of a request that has begun.</summary>
/// <param name="Ends">What ends with it.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="DueAt">When it is over, renewals included.</param>
/// <param name="CountedIn">In what it is counted; days end at midnight of the request's zone.</param>
/// <param name="Article">Where it stands in the instrument.</param>
/// <param name="ActedAt">When somebody acted; null: nobody yet.</param>
/// <param name="IsRunning">Whether it runs out unless somebody acts.</param>
[ObjectType("RequestPeriod")]
public sealed record RequestPeriodNode(ClockEnd Ends, DateTimeOffset StartedAt, DateTimeOffset DueAt, PeriodUnit CountedIn, string Article, DateTimeOffset? ActedAt, bool IsRunning);

/// <summary>One step of a request.</summary>
/// <param name="State">What it became.</param>
/// <param name="At">When.</param>
/// <param name="By">Account.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Note">In words; null: nothing was said.</param>
[ObjectType("RequestStep")]
public sealed record RequestStepNode(RequestState State, DateTimeOffset At, string By, ContactUnitNode Unit, string? Note);

/// <summary>What was answered.</summary>
/// <param name="Text">In words.</param>
/// <param name="Records">The things it names that the reader sees, by their own labels; at most 200.</param>
/// <param name="PermittedUse">What the asking unit may do with it.</param>
[ObjectType("RequestAnswer")]
public sealed record RequestAnswerNode(string Text, [property: ListSize(AssumedSize = 20)] IReadOnlyList<EntityNode> Records, PermittedUse PermittedUse);
