namespace Attribution.Domain.Requests;

/// <summary>What is asked of whom.</summary>
public enum RequestType
{
    /// <summary>Information from another unit.</summary>
    Information,

    /// <summary>That data be kept until they are asked for.</summary>
    Preservation,

    /// <summary>Who a subscriber is.</summary>
    Subscriber,

    /// <summary>Traffic data.</summary>
    Traffic,

    /// <summary>Data of whatever sort, by an order to the provider.</summary>
    Production,
}

/// <summary>To whom a request is addressed.</summary>
public enum RequestAddressee
{
    /// <summary>A unit of the other state.</summary>
    Unit,

    /// <summary>A provider; its order is drafted here and served by the unit's own way.</summary>
    Provider,
}

/// <summary>A rule of law by which something can be asked across a border, with its periods. To be checked by a lawyer before anybody relies on it.</summary>
/// <param name="Id">Stable, such as <c>eu-2023-977-urgent-direct</c>.</param>
/// <param name="Title">In words.</param>
/// <param name="Addressee">To whom it is addressed.</param>
/// <param name="Type">What is asked.</param>
/// <param name="IsUrgent">Whether it is for urgent cases only.</param>
/// <param name="IsDomestic">Whether it is used inside one state.</param>
/// <param name="Source">The text of law.</param>
/// <param name="ValidFrom">First day on which it can be used; null: not in force as far as the table knows.</param>
/// <param name="ValidTo">Last day; null: open.</param>
/// <param name="Parties">Name of the list of states that are bound, in the same table.</param>
/// <param name="Clocks">Its periods, in the order in which they run.</param>
public sealed record Instrument(
    string Id,
    string Title,
    RequestAddressee Addressee,
    RequestType Type,
    bool IsUrgent,
    bool IsDomestic,
    string Source,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string Parties,
    IReadOnlyList<RequestClock> Clocks)
{
    /// <summary>Whether it can be used on a day.</summary>
    public bool IsInForce(DateOnly day) => ValidFrom <= day && !(ValidTo < day);
}
