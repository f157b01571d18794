using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>
/// Takes a request a step further. Permission: the right to share (for drafts, to record), for an account of the unit whose step it is; where a provider is asked, the asking unit records what
/// comes of it. Effect: the next version of the request, under the label of the two units. Refusals of every step: NOT_FOUND, NOT_YOUR_STEP, WRONG_STATE, STALE_VERSION,
/// IDEMPOTENCY_KEY_REUSED, NOT_PERMITTED.
/// </summary>
public sealed class RequestSteps(GraphWriter writer, ReadingSource readings, Caller caller, TimeProvider clock)
{
    /// <summary>States in which whoever is asked can answer or refuse, late too, as long as he has not answered.</summary>
    internal static readonly IReadOnlyList<RequestState> Unanswered = [RequestState.Sent, RequestState.Acknowledged, RequestState.Renewed, RequestState.Expired];

    /// <summary>Takes it; the answer is the request or why not.</summary>
    internal async Task<MutationResult<RequestNode>> TakeAsync(RequestMove move, Func<RequestNode, List<IUserError>, Task<RequestDocument>> nextAsync, CancellationToken cancellationToken)
    {
        var known = await RequestNode.FindAsync(await readings.CurrentAsync(cancellationToken), move.RequestId, cancellationToken);
        if (known is null || !(known.AskingUnit == caller.Unit.Id || known.ActingUnit == caller.Unit.Id))
        {
            return new MutationResult<RequestNode>(new NotFoundError("Your unit has no request with this id.", ["input", "requestId"]));
        }

        if (await writer.FindAsync(move.Action, move.IdempotencyKey, move.Input, move.Right, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        List<IUserError> errors = [.. Faults(known, move)];
        var next = errors.Count > 0 ? known.Document : await nextAsync(known, errors);
        if (errors.Count > 0)
        {
            return new MutationResult<RequestNode>(errors);
        }

        var document = next with { State = move.To, Steps = [.. next.Steps, new RequestStep(move.To, clock.GetUtcNow(), caller.Account, caller.Unit.Id, move.Note)] };
        WriteRequest request = new(move.Action, move.IdempotencyKey, move.Input, RequestLabel.Of(known.AskingUnit, document), (draft, batch) => batch with
        {
            Records = [RequestNode.Kept.Write(known.Record.Id, move.ExpectedVersion, known.AskingUnit, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        }) { Right = move.Right, Parties = document is { State: not (RequestState.Draft or RequestState.Discarded), AskedUnit: { } asked } ? [known.AskingUnit, asked] : [] };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    /// <summary>What came of a write on a request.</summary>
    internal static Task<MutationResult<RequestNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<RequestNode>(async written => await RequestNode.FindAsync(written.Reading, RequestNode.Kept.IdOf(id), cancellationToken) is { } request
            ? request
            : new MutationResult<RequestNode>(new NotFoundError("The request is no longer visible to you.", ["input"])));

    /// <summary>ALREADY_ANSWERED where a renewal came after an answer; null: nobody has answered.</summary>
    internal static InvalidInputError? FaultOfAnswered(RequestDocument request) =>
        request.Answer is null ? null : new InvalidInputError("ALREADY_ANSWERED", "The request was answered before; the answer stands.", ["input", "requestId"]);

    private IEnumerable<InvalidInputError> Faults(RequestNode known, RequestMove move)
    {
        if ((move.IsOfAskingUnit ? known.AskingUnit : known.ActingUnit) != caller.Unit.Id)
        {
            yield return new InvalidInputError("NOT_YOUR_STEP", $"This step is for the {(move.IsOfAskingUnit ? "asking" : "asked")} unit to take.", ["input", "requestId"]);
        }
        else if (!move.From.Contains(known.State))
        {
            yield return new InvalidInputError("WRONG_STATE", $"The request is {Words(known.State)}; this step is for one that is {string.Join(" or ", move.From.Select(Words))}.", ["input", "requestId"]);
        }
    }

    private static string Words(RequestState state) => state == RequestState.Draft ? "a draft" : $"{state}".ToLowerInvariant();
}

/// <summary>A step that an account takes.</summary>
/// <param name="Action">For the audit entry.</param>
/// <param name="Input">The input of the mutation.</param>
/// <param name="RequestId">The request.</param>
/// <param name="ExpectedVersion">The version that was read.</param>
/// <param name="IdempotencyKey">The caller's key.</param>
/// <param name="IsOfAskingUnit">Whether the asking unit takes it; else the asked one.</param>
/// <param name="From">States in which it can be taken.</param>
/// <param name="To">What the request becomes.</param>
/// <param name="Note">In words; null: nothing is said.</param>
internal sealed record RequestMove(
    string Action, object Input, string RequestId, int ExpectedVersion, string IdempotencyKey, bool IsOfAskingUnit, IReadOnlyList<RequestState> From, RequestState To, string? Note)
{
    /// <summary>The right that it needs; a draft leaves the unit by none of its steps but sending.</summary>
    public Right Right { get; init; } = Right.Share;
}
