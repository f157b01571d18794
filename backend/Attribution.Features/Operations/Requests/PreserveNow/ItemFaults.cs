using Attribution.Domain.Jurisdictions;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>What an item of the queue must say.</summary>
internal static class ItemFaults
{
    /// <summary>Every fault, each with its path: INVALID_REQUEST, PURPOSE_UNKNOWN, ROUTE_UNKNOWN, NOT_FOUND (the unit of the route).</summary>
    public static IEnumerable<IUserError> Of(PreservationItemContentInput item, CallerUnit own, IReadOnlyList<CallerUnit> directory)
    {
        InvalidInputError?[] texts =
        [
            RequestTexts.FaultOf(item.What, RequestTexts.MaxReason, "what"),
            RequestTexts.FaultOf(item.Holder, RequestTexts.MaxName, "holder"),
            RequestTexts.FaultOf(item.Place, RequestTexts.MaxName, "place"),
            RequestTexts.FaultOf(item.Reason, RequestTexts.MaxReason, "reason"),
            RequestTexts.FaultOfPurpose(item.Purpose, "input", "purpose"),
            JurisdictionCode.TryParse(item.Country, null, out _) ? null : new InvalidInputError("ROUTE_UNKNOWN", "Say in which country the holder is, as ISO 3166-1 alpha-2.", ["input", "country"]),
        ];
        foreach (var fault in texts.OfType<InvalidInputError>())
        {
            yield return UserErrors.At(fault, "input", "item");
        }

        if (item.RouteUnitId is { } id && (id == own.Id || !directory.Any(unit => unit.Id == id)))
        {
            yield return new NotFoundError("There is no other unit with this id.", ["input", "item", "routeUnitId"]);
        }
    }

    /// <summary>A document that says what the input does.</summary>
    public static PreservationItemDocument Said(PreservationItemDocument document, PreservationItemContentInput item) => document with
    {
        What = item.What.Trim(),
        Holder = item.Holder.Trim(),
        Place = item.Place.Trim(),
        Country = item.Country,
        RouteUnit = item.RouteUnitId,
        VanishesAt = item.VanishesAt,
        Purpose = item.Purpose,
        Reason = item.Reason.Trim(),
    };
}
