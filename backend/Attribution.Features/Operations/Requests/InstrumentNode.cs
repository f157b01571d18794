using System.Globalization;
using Attribution.Domain.Requests;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests;

/// <summary>A rule of law by which something can be asked, with its periods. To be checked by a lawyer before anybody relies on it.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Title">In words.</param>
/// <param name="Addressee">To whom it is addressed.</param>
/// <param name="Type">What is asked.</param>
/// <param name="IsUrgent">Whether it is for urgent cases only.</param>
/// <param name="Source">The text of law.</param>
/// <param name="ValidFrom">First day on which it can be used, as YYYY-MM-DD; null: not in force.</param>
/// <param name="ValidTo">Last day; null: open.</param>
/// <param name="Clocks">Its periods, in the order in which they run; at most 2.</param>
[ObjectType("Instrument")]
public sealed record InstrumentNode(
    [property: ID] string Id,
    string Title,
    RequestAddressee Addressee,
    RequestType Type,
    bool IsUrgent,
    string Source,
    string? ValidFrom,
    string? ValidTo,
    [property: ListSize(AssumedSize = 2)] IReadOnlyList<InstrumentClockNode> Clocks)
{
    /// <summary>An instrument as the API gives it.</summary>
    internal static InstrumentNode Of(Instrument instrument) => new(
        instrument.Id,
        instrument.Title,
        instrument.Addressee,
        instrument.Type,
        instrument.IsUrgent,
        instrument.Source,
        instrument.ValidFrom?.ToString("O", CultureInfo.InvariantCulture),
        instrument.ValidTo?.ToString("O", CultureInfo.InvariantCulture),
        [.. instrument.Clocks.Select(clock => new InstrumentClockNode(clock.Starts, clock.Ends, clock.Length, clock.Unit, clock.Extension, clock.MaxExtensions, clock.Article))]);
}

/// <summary>One period of an instrument.</summary>
/// <param name="Starts">From what it runs.</param>
/// <param name="Ends">What ends with it.</param>
/// <param name="Length">How long.</param>
/// <param name="Unit">In what it is counted.</param>
/// <param name="Extension">How much longer it is after a renewal; 0: it cannot be renewed.</param>
/// <param name="MaxExtensions">How often it can be renewed; null: as often as needed.</param>
/// <param name="Article">Where it stands.</param>
[ObjectType("InstrumentClock")]
public sealed record InstrumentClockNode(ClockStart Starts, ClockEnd Ends, int Length, PeriodUnit Unit, int Extension, int? MaxExtensions, string Article);
