using Attribution.Domain.Identifiers;
using Attribution.Domain.Requests;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>
/// Drafts the preservation request for an item of the queue: by the first instrument for preservation on its route, with the item's words. Permission: the right to record, for the own
/// unit's. Effect: the draft, and the item's next version that names it, together. Refusals: NOT_FOUND, ALREADY_DONE, ALREADY_DRAFTED, ROUTE_UNKNOWN, NO_INSTRUMENT, CASE_NOT_ACTIVE,
/// STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: DRAFT_PRESERVATION_REQUEST.
/// </summary>
public sealed class DraftPreservationRequest(GraphWriter writer, OwnItems items, ActiveCase cases, KnownUnits units, Caller caller, TimeProvider clock)
{
    private const string Action = "DRAFT_PRESERVATION_REQUEST";

    /// <summary>Drafts it; the answer is the request or why not.</summary>
    public async Task<MutationResult<RequestNode>> RunAsync(DraftPreservationRequestInput input, CancellationToken cancellationToken)
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await RequestSteps.AnswerAsync(before, id, cancellationToken);
        }

        List<IUserError> errors = [];
        var item = await items.FindAsync(input.ItemId, errors, cancellationToken);
        var request = item is null ? null : await RequestOfAsync(item.Document, input.IdempotencyKey, errors, cancellationToken);
        if (item is null || request is null)
        {
            return new MutationResult<RequestNode>(errors);
        }

        var named = item.Document with { Request = $"{id}" };
        WriteRequest write = new(Action, input.IdempotencyKey, input, RequestLabel.Of(caller.Unit.Id, request), (draft, batch) => batch with
        {
            Records =
            [
                RequestNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, request),
                PreservationItemNode.Kept.Write(item.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, named),
            ],
        });
        return await RequestSteps.AnswerAsync(await writer.WriteAsync(write, cancellationToken), id, cancellationToken);
    }

    private async Task<RequestDocument?> RequestOfAsync(PreservationItemDocument item, string idempotencyKey, List<IUserError> errors, CancellationToken cancellationToken)
    {
        errors.AddRange(Faults(item));
        var provider = item.RouteUnit is null ? item.Holder : null;
        var route = RequestRoute.Of(new RouteChoice(item.RouteUnit, provider, null, item.Country), caller.Unit, units(), errors);
        var instrument = route?.Instruments(DraftRequest.Today(clock)).FirstOrDefault(instrument => instrument.Type == RequestType.Preservation);
        if (route is not null && instrument is null)
        {
            errors.Add(new InvalidInputError("NO_INSTRUMENT", $"From {route.From} to {route.To} the table has no instrument for preservation by this route.", ["input", "itemId"]));
        }

        List<IUserError> ofCase = [];
        var subject = await cases.FindAsync("record:" + item.Case, ofCase, cancellationToken);
        errors.AddRange(ofCase.Select(error => new InvalidInputError(error.Code, error.Message, ["input", "itemId"])));
        if (errors.Count > 0 || route is null || instrument is null || subject is null)
        {
            return null;
        }

        DraftRequestInput words = new()
        {
            CaseId = item.Case,
            InstrumentId = instrument.Id,
            AskedUnitId = item.RouteUnit,
            Provider = provider,
            Purpose = item.Purpose,
            Justification = item.Reason,
            Text = $"Please preserve: {item.What}\nHeld by: {item.Holder}, {item.Place}",
            IdempotencyKey = idempotencyKey,
        };
        return DraftRequest.DocumentOf(words, route, subject.Id, caller, clock.GetUtcNow());
    }

    private static IEnumerable<InvalidInputError> Faults(PreservationItemDocument item)
    {
        if (item.DoneBy is not null)
        {
            yield return OwnItems.Done;
        }

        if (item.Request is not null)
        {
            yield return new InvalidInputError("ALREADY_DRAFTED", "A request was drafted for it before.", ["input", "itemId"]);
        }
    }
}
