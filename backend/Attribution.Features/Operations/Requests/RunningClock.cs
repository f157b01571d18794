using Attribution.Domain.Requests;
using Attribution.Features.Common;

namespace Attribution.Features.Operations.Requests;

/// <summary>A period that runs out unless somebody acts.</summary>
/// <param name="Request">The request.</param>
/// <param name="RequestId">Its id, as the API names it.</param>
/// <param name="Type">What is asked.</param>
/// <param name="Ends">What ends with it.</param>
/// <param name="Start">When it began.</param>
/// <param name="Due">When it is over.</param>
/// <param name="TimeZone">Zone of who must act.</param>
/// <param name="AskingUnit">The unit that asks.</param>
/// <param name="AskedUnit">The unit that is asked; null: a provider is.</param>
/// <param name="Text">What is asked for.</param>
public sealed record RunningClock(RequestNode Request, string RequestId, RequestType Type, ClockEnd Ends, DateTimeOffset Start, DateTimeOffset Due, string TimeZone, string AskingUnit, string? AskedUnit, string Text);

/// <summary>The clocks that run, as a reader sees them.</summary>
public static class RunningClocks
{
    /// <summary>Those of requests to or from a unit, what runs out first coming first; of the newest 10,000 requests that the reader sees. Expired ones run no more.</summary>
    public static async Task<IReadOnlyList<RunningClock>> OfAsync(GraphReading reading, string unit, CancellationToken cancellationToken)
    {
        var requests = await RequestNode.Kept.NewestAsync(reading, RequestNode.Most, cancellationToken);
        return
        [
            .. from kept in requests
               let asking = kept.Record.Header.OwnerUnit
               where asking == unit || kept.Document.AskedUnit == unit
               where kept.Document.State != RequestState.Expired
               from period in RequestPeriod.Of(kept.Document)
               where period.Stopped is null
               let type = InstrumentTable.Find(kept.Document.Instrument)?.Type ?? default
               let clock = new RunningClock(
                   new RequestNode(reading, kept.Record, kept.Document), RequestNode.Kept.IdOf(kept.Record.Id), type, period.Clock.Ends, period.Start, period.Due, kept.Document.TimeZone, asking, kept.Document.AskedUnit, kept.Document.Text)
               orderby clock.Due, clock.RequestId
               select clock,
        ];
    }
}
