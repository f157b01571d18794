using System.Globalization;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Contacts;

/// <summary>
/// What the two units are told of a call, and when. It follows from the call alone, ids included, so that it is told once, whoever looks and however late: at once, and again until it is
/// acknowledged, ever more rarely over a day.
/// </summary>
internal static class NoticesOfCalls
{
    /// <summary>Minutes after a call at which both units are alerted if nobody has acknowledged it.</summary>
    public static readonly IReadOnlyList<int> Alerts = [15, 30, 60, 120, 240, 480, 960, 1_440];

    /// <summary>All of them, those of the future too.</summary>
    public static IEnumerable<(DateTimeOffset At, NoticeDraft Notice)> Of(RecordVersion record, UnitCallDocument call)
    {
        var calling = record.Header.OwnerUnit;
        yield return (call.CalledAt, Draft(call.Called, NoticeReason.UnitCall, calling, "0"));
        foreach (var (minutes, at) in Alerts.Select(minutes => (minutes, call.CalledAt.AddMinutes(minutes))).Where(alert => !(alert.Item2 >= call.AcknowledgedAt)))
        {
            var about = minutes.ToString(CultureInfo.InvariantCulture);
            yield return (at, Draft(call.Called, NoticeReason.UnitCall, calling, about));
            yield return (at, Draft(calling, NoticeReason.CallUnanswered, call.Called, about));
        }

        if (call.AcknowledgedAt is { } acknowledged)
        {
            yield return (acknowledged, Draft(calling, NoticeReason.CallAcknowledged, call.Called, "acknowledged"));
        }

        NoticeDraft Draft(string unit, NoticeReason reason, string other, string about) => new(
            NoticeDraft.IdOf("call", $"{record.Id}", about, unit),
            unit,
            new NoticeDocument { Reason = reason, Call = $"{record.Id}", Units = [other], SupervisorsOnly = call.SupervisorsOnly },
            null);
    }
}
