using Attribution.Domain.Requests;
using Attribution.Features.Operations.Contacts;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Requests;

/// <summary>A version of a request or a call, and what it still gives rise to.</summary>
/// <param name="Record">The version.</param>
/// <param name="Request">What it says; null: it is a call.</param>
/// <param name="Notices">Whom it tells when.</param>
/// <param name="Expiry">When it expires; null: it does not, or has.</param>
internal sealed record WaitingRecord(RecordVersion Record, RequestDocument? Request, IReadOnlyList<(DateTimeOffset At, NoticeDraft Notice)> Notices, DateTimeOffset? Expiry)
{
    /// <summary>When something of it is due; null: nothing more.</summary>
    public DateTimeOffset? Next => Notices.Select(notice => (DateTimeOffset?)notice.At).Append(Expiry).Min();

    /// <summary>What a version of a call gives rise to.</summary>
    public static WaitingRecord Of(RecordVersion record, UnitCallDocument document) => new(record, null, [.. NoticesOfCalls.Of(record, document)], null);

    /// <summary>What a version of a request gives rise to.</summary>
    public static WaitingRecord Of(RecordVersion record, RequestDocument document) => new(record, document, [.. NoticesOfRequests.Of(record, document)], ExpiryOf(document));

    /// <summary>The notices that are due.</summary>
    public IEnumerable<NoticeDraft> DueAt(DateTimeOffset now) => Notices.Where(notice => notice.At <= now).Select(notice => notice.Notice);

    /// <summary>What is left once that which was due is done.</summary>
    public WaitingRecord After(DateTimeOffset now) => this with { Notices = [.. Notices.Where(notice => notice.At > now)], Expiry = Expiry <= now ? null : Expiry };

    // A request expires with the last of its periods; the service of an order is not the last.
    private static DateTimeOffset? ExpiryOf(RequestDocument document) => document.State is RequestState.Draft or RequestState.Discarded or RequestState.Refused or RequestState.Expired
        ? null
        : RequestPeriod.Of(document).Where(period => period.Stopped is null && period.Clock.Ends != ClockEnd.Service).Select(period => (DateTimeOffset?)period.Due).Max();
}
