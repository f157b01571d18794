using Attribution.Domain.Requests;

namespace Attribution.Features.Operations.Requests;

/// <summary>A period of a request that has begun.</summary>
/// <param name="Clock">As the instrument has it.</param>
/// <param name="Start">When it began.</param>
/// <param name="Due">When it is over, renewals included.</param>
/// <param name="Stopped">When somebody acted; null: nobody yet. After <paramref name="Due"/>: too late.</param>
internal sealed record RequestPeriod(RequestClock Clock, DateTimeOffset Start, DateTimeOffset Due, DateTimeOffset? Stopped)
{
    /// <summary>When it alerts, as far as nobody acted before.</summary>
    public IEnumerable<(ClockAlert Alert, DateTimeOffset At)> Alerts()
    {
        ClockAlerts alerts = new(Start, Due);
        return Enum.GetValues<ClockAlert>().Select(alert => (Alert: alert, At: alerts.At(alert))).Where(due => Stopped is not { } stopped || due.At <= stopped);
    }

    /// <summary>
    /// The periods of a request that have begun, in the order of its instrument. A period from the service of an order begins when an instrument that has one is in force; none is
    /// (CETS 224).
    /// </summary>
    public static IReadOnlyList<RequestPeriod> Of(RequestDocument request)
    {
        if (InstrumentTable.Find(request.Instrument) is not { } instrument)
        {
            return [];
        }

        var zone = CountryZones.Find(request.TimeZone);
        return
        [
            .. from clock in instrument.Clocks
               let start = StartOf(clock, request)
               where start is not null
               let extensions = clock.Extension > 0 ? request.Extensions : 0
               select new RequestPeriod(clock, start.Value, clock.EndOf(start.Value, zone, extensions), StopOf(clock, request)),
        ];
    }

    private static DateTimeOffset? StartOf(RequestClock clock, RequestDocument request) => clock.Starts switch
    {
        ClockStart.Received => request.ReceivedAt,
        ClockStart.Preserved => request.PreservedAt,
        ClockStart.Served => null,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown start {clock.Starts}."),
    };

    // An answer ends the period for it. What is preserved vanishes at the end of its period, answered or not, unless nothing is preserved.
    private static DateTimeOffset? StopOf(RequestClock clock, RequestDocument request) =>
        clock.Ends != ClockEnd.PreservationEnds || request.State == RequestState.Refused ? request.ActedAt : null;
}
