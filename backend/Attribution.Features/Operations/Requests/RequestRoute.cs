using Attribution.Domain.Jurisdictions;
using Attribution.Domain.Requests;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>Who asks whom across which border, and by which instrument.</summary>
/// <param name="From">Country for which it is asked.</param>
/// <param name="To">Country where it is asked.</param>
/// <param name="AskedUnit">The asked unit; null: a provider is.</param>
internal sealed record RequestRoute(JurisdictionCode From, JurisdictionCode To, string? AskedUnit)
{
    /// <summary>The route to a unit or a provider; null, with each fault added, where there is none. A country may be left out where the unit acts for one alone.</summary>
    public static RequestRoute? Of(RouteChoice choice, CallerUnit asking, IReadOnlyList<CallerUnit> directory, List<IUserError> errors)
    {
        var (before, asked) = (errors.Count, choice.UnitId is { } id ? directory.FirstOrDefault(unit => unit.Id == id && id != asking.Id) : null);
        if ((choice.UnitId is null) == string.IsNullOrWhiteSpace(choice.Provider))
        {
            errors.Add(new InvalidInputError("INVALID_REQUEST", "Name the unit that is asked, or the provider: one of the two.", ["input", "askedUnitId"]));
        }
        else if (choice.UnitId is not null && asked is null)
        {
            errors.Add(new NotFoundError("There is no other unit with this id.", ["input", "askedUnitId"]));
        }

        var from = CountryOf(choice.FromCountry, asking.Countries, "fromCountry", errors);
        var to = choice.UnitId is null || asked is not null ? CountryOf(choice.ToCountry, asked?.Countries, "toCountry", errors) : null;
        return errors.Count == before && from is { } asks && to is { } isAsked ? new RequestRoute(asks, isAsked, asked?.Id) : null;
    }

    /// <summary>The instruments that can be used on it on a day, urgent ones last.</summary>
    public IReadOnlyList<Instrument> Instruments(DateOnly day) => [.. InstrumentTable.Between(From, To, day).Where(IsAddressed)];

    /// <summary>Why the instrument cannot be used on this route on a day; null: it can. UNKNOWN_INSTRUMENT, INSTRUMENT_NOT_APPLICABLE.</summary>
    public InvalidInputError? ObstacleOf(string instrumentId, DateOnly day)
    {
        string[] can = [.. Instruments(day).Select(instrument => instrument.Id)];
        var offer = can.Length == 0 ? $"From {From} to {To} the table has none." : $"From {From} to {To} there are {string.Join(", ", can)}.";
        if (InstrumentTable.Find(instrumentId) is not { } instrument)
        {
            return new InvalidInputError("UNKNOWN_INSTRUMENT", $"There is no instrument with this id. {offer}", ["input", "instrumentId"]);
        }

        var obstacle = IsAddressed(instrument) ? InstrumentTable.ObstacleOf(instrument, From, To, day) : $"It is addressed to a {(AskedUnit is null ? "unit" : "provider")}.";
        return obstacle is null ? null : new InvalidInputError("INSTRUMENT_NOT_APPLICABLE", $"{instrument.Title} ({instrument.Source}) does not apply. {obstacle} {offer}", ["input", "instrumentId"]);
    }

    private bool IsAddressed(Instrument instrument) => instrument.Addressee == (AskedUnit is null ? RequestAddressee.Provider : RequestAddressee.Unit);

    private static JurisdictionCode? CountryOf(string? named, IReadOnlyList<string>? ofUnit, string field, List<IUserError> errors)
    {
        if (named is null && ofUnit is [var only])
        {
            return new JurisdictionCode(only);
        }

        if (JurisdictionCode.TryParse(named, null, out var code) && ofUnit?.Contains(code.Value) != false)
        {
            return code;
        }

        var allowed = ofUnit is null ? "Say in which country, as ISO 3166-1 alpha-2." : $"Name one of the unit's countries: {string.Join(", ", ofUnit.DefaultIfEmpty("it has none"))}.";
        errors.Add(new InvalidInputError("ROUTE_UNKNOWN", allowed, ["input", field]));
        return null;
    }
}

/// <summary>A route as it is asked for.</summary>
/// <param name="UnitId">The asked unit; null: a provider is.</param>
/// <param name="Provider">The provider; null: a unit is asked.</param>
/// <param name="FromCountry">Null: the only country of the asking unit.</param>
/// <param name="ToCountry">Null: the only country of the asked unit.</param>
internal sealed record RouteChoice(string? UnitId, string? Provider, string? FromCountry, string? ToCountry);
