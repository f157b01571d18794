using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing.Consents;

/// <summary>
/// Answers a request for consent, or takes one back, which counts for the next use. Permission: the right to weaken labels, for the unit whose code it is. Effect: the next version of the
/// consent. Refusals: NOT_FOUND, INVALID_CONSENT, NOT_ALLOWED, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: ANSWER_CONSENT.
/// </summary>
public sealed class AnswerConsent(GraphWriter writer, ReadingSource readings, CallerTrail trail, Caller caller, TimeProvider clock)
{
    private const string Action = "ANSWER_CONSENT";
    private const int MaxReason = 2_000;

    /// <summary>Answers it; the answer is the consent or why not.</summary>
    public async Task<MutationResult<ConsentNode>> RunAsync(AnswerConsentInput input, CancellationToken cancellationToken)
    {
        var known = await ConsentNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.ConsentId, cancellationToken);
        if (known is null || known.Document.Owner != caller.Unit.Id)
        {
            return new MutationResult<ConsentNode>(new NotFoundError("Your unit is asked for no consent with this id.", ["input", "consentId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.WeakenLabel, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, known.Id, cancellationToken);
        }

        if (Faults(input, known.State).ToArray() is { Length: > 0 } faults)
        {
            return new MutationResult<ConsentNode>(faults);
        }

        var asking = known.Record.Header.OwnerUnit;
        var document = known.Document with { State = input.State, Answer = input.Reason.Trim(), AnsweredBy = caller.Account, AnsweredAt = clock.GetUtcNow() };
        await trail.ReleaseAsync(ConsentSubjects.Of(known.Document.Items), $"{input.State}: {input.Reason}", cancellationToken);
        WriteRequest request = new(Action, input.IdempotencyKey, input, ConsentLabel.Of(asking, caller.Unit.Id), (draft, batch) => batch with
        {
            Records = [ConsentNode.Kept.Write(known.Record.Id, input.ExpectedVersion, asking, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        }) { Right = Right.WeakenLabel, Reason = input.Reason, Parties = [asking] };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Id, cancellationToken);
    }

    private static Task<MutationResult<ConsentNode>> AnswerAsync(WriteResult result, string id, CancellationToken cancellationToken) =>
        result.PayloadAsync<ConsentNode>(async written => await ConsentNode.FindAsync(written.Reading, id, cancellationToken) is { } consent
            ? consent
            : new MutationResult<ConsentNode>(new NotFoundError("The consent is no longer visible to you.", ["input", "consentId"])));

    private static IEnumerable<InvalidInputError> Faults(AnswerConsentInput input, ConsentState known)
    {
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            yield return new InvalidInputError("INVALID_CONSENT", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]);
        }

        if ((known, input.State) is not ((ConsentState.Requested, ConsentState.Granted or ConsentState.Refused) or (ConsentState.Refused, ConsentState.Granted) or (ConsentState.Granted, ConsentState.Withdrawn)))
        {
            yield return new InvalidInputError("NOT_ALLOWED", "What is asked is granted or refused; what was refused may be granted, and what was granted withdrawn.", ["input", "state"]);
        }
    }
}
