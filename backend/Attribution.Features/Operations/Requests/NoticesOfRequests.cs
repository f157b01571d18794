using Attribution.Domain.Identifiers;
using Attribution.Domain.Requests;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Requests;

/// <summary>
/// What the two units are told of a request, and when. It follows from the request alone, ids included, so that it is told once, whoever looks and however late. A period alerts as far as
/// nobody acted before; a renewal begins its alerts anew.
/// </summary>
internal static class NoticesOfRequests
{
    /// <summary>All of them, those of the future too.</summary>
    public static IEnumerable<(DateTimeOffset At, NoticeDraft Notice)> Of(RecordVersion record, RequestDocument request)
    {
        var asking = record.Header.OwnerUnit;
        if (request is { ReceivedAt: { } sent, AskedUnit: { } asked })
        {
            yield return (sent, Draft(record.Id, asked, NoticeReason.RequestReceived, null, [asking], "received"));
            if (request.ActedAt is { } acted)
            {
                yield return (acted, Draft(record.Id, asking, NoticeReason.RequestAnswered, null, [asked], "answered"));
            }
        }

        foreach (var period in RequestPeriod.Of(request))
        {
            foreach (var (alert, at) in period.Alerts())
            {
                var about = $"{period.Clock.Ends}/{request.Extensions}/{alert}";
                foreach (var unit in Parties(asking, request))
                {
                    yield return (at, Draft(record.Id, unit, NoticeReason.RequestClock, alert, [.. Parties(asking, request).Where(other => other != unit)], about));
                }
            }
        }
    }

    private static IEnumerable<string> Parties(string asking, RequestDocument request) => request.AskedUnit is { } asked ? [asking, asked] : [asking];

    private static NoticeDraft Draft(RecordId request, string unit, NoticeReason reason, ClockAlert? alert, IReadOnlyList<string> others, string about) => new(
        NoticeDraft.IdOf("request", $"{request}", about, unit), unit, new NoticeDocument { Reason = reason, Request = $"{request}", Alert = alert, Units = others }, null);
}
