using Attribution.Domain.Identifiers;
using Attribution.Domain.Requests;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>
/// Drafts a request for an open case. Permission: the right to record, for the own unit's cases. Effect: a draft that the unit alone sees. Refusals: INVALID_REQUEST,
/// PURPOSE_UNKNOWN, ROUTE_UNKNOWN, UNKNOWN_INSTRUMENT, INSTRUMENT_NOT_APPLICABLE, NOT_FOUND, CASE_NOT_ACTIVE, IDEMPOTENCY_KEY_REUSED. Audit entry: DRAFT_REQUEST.
/// </summary>
public sealed class DraftRequest(GraphWriter writer, ActiveCase cases, KnownUnits units, Caller caller, TimeProvider clock)
{
    private const string Action = "DRAFT_REQUEST";

    /// <summary>Drafts it; the answer is the request or why not.</summary>
    public async Task<MutationResult<RequestNode>> RunAsync(DraftRequestInput input, CancellationToken cancellationToken)
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await RequestSteps.AnswerAsync(before, id, cancellationToken);
        }

        List<IUserError> errors = [.. Faults(input)];
        var route = RequestRoute.Of(new RouteChoice(input.AskedUnitId, input.Provider, input.FromCountry, input.ToCountry), caller.Unit, units(), errors);
        if (route?.ObstacleOf(input.InstrumentId, Today(clock)) is { } obstacle)
        {
            errors.Add(obstacle);
        }

        var subject = await cases.FindAsync(input.CaseId, errors, cancellationToken);
        if (errors.Count > 0 || subject is null || route is null)
        {
            return new MutationResult<RequestNode>(errors);
        }

        var document = DocumentOf(input, route, subject.Id, caller, clock.GetUtcNow());
        WriteRequest request = new(Action, input.IdempotencyKey, input, RequestLabel.Of(caller.Unit.Id, document), (draft, batch) => batch with
        {
            Records = [RequestNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await RequestSteps.AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    /// <summary>The day on which instruments are chosen, UTC.</summary>
    internal static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>A draft as it is kept.</summary>
    internal static RequestDocument DocumentOf(DraftRequestInput input, RequestRoute route, RecordId subject, Caller caller, DateTimeOffset now) => new()
    {
        Case = $"{subject}",
        Instrument = input.InstrumentId,
        From = route.From.Value,
        To = route.To.Value,
        TimeZone = CountryZones.Of(route.To),
        AskedUnit = route.AskedUnit,
        Provider = route.AskedUnit is null ? input.Provider?.Trim() : null,
        Purpose = input.Purpose,
        Justification = input.Justification.Trim(),
        Text = input.Text.Trim(),
        State = RequestState.Draft,
        Steps = [new RequestStep(RequestState.Draft, now, caller.Account, caller.Unit.Id, null)],
    };

    private static IEnumerable<InvalidInputError> Faults(DraftRequestInput input)
    {
        InvalidInputError?[] faults =
        [
            RequestTexts.FaultOf(input.Provider, RequestTexts.MaxName, "provider", isOptional: true),
            RequestTexts.FaultOfPurpose(input.Purpose, "input", "purpose"),
            RequestTexts.FaultOf(input.Justification, RequestTexts.MaxReason, "justification"),
            RequestTexts.FaultOf(input.Text, RequestTexts.MaxText, "text"),
        ];
        return faults.OfType<InvalidInputError>();
    }
}
