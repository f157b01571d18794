using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Ledger;

namespace Attribution.Features.Sharing.Releases;

/// <summary>
/// Asks for a release, which takes two persons as every weaker label does. Permission: the right to share. Effect: a release of the unit that says of each item what can come of it, and
/// the asking on record for each that can be released; nothing is released yet. One item that cannot be never keeps the others. Refusals: INVALID_RELEASE, NOT_FOUND, NOTHING_TO_RELEASE,
/// IDEMPOTENCY_KEY_REUSED. Audit entries: REQUEST_RELEASE, ASK_RELEASE.
/// </summary>
public sealed class RequestRelease(GraphWriter writer, ReadingSource readings, ReleaseItems items, WeakeningRegister weakenings, CallerTrail trail, Caller caller)
{
    private const string Action = "REQUEST_RELEASE";
    private const int MaxReason = 2_000;

    /// <summary>Asks for it; the answer is the release or why not.</summary>
    public async Task<MutationResult<ReleaseNode>> RunAsync(RequestReleaseInput input, CancellationToken cancellationToken)
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, id, cancellationToken);
        }

        var draft = await ReleaseDraft.ReadAsync(await readings.ForFilesAsync(cancellationToken), items, input.Ids, input.ReleaseTo, cancellationToken); // what break-glass shows is not to be released
        List<IUserError> errors = [.. draft.Errors];
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            errors.Add(new InvalidInputError("INVALID_RELEASE", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]));
        }

        ReleasedItem[] judged = [.. draft.Items.Select(item => new ReleasedItem(item.Id, item.Version, item.Judge(caller.Unit.Id, draft.Tokens)))];
        if (errors.Count == 0 && judged.All(item => item.Outcome is not ReleaseOutcome.Released))
        {
            errors.Add(new InvalidInputError("NOTHING_TO_RELEASE", $"None of it can be released so: {string.Join(", ", judged.Select(item => item.Outcome).Distinct())}.", ["input", "ids"]));
        }

        if (errors.Count > 0)
        {
            return new MutationResult<ReleaseNode>(errors);
        }

        ReleaseItem[] asked = [.. draft.Items.Where((_, place) => judged[place].Outcome is ReleaseOutcome.Released)];
        await trail.AskReleaseAsync([.. asked.Select(item => item.Id[(item.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])], input.Reason, cancellationToken);
        foreach (var item in asked)
        {
            weakenings.Ask(item.Id, item.Version, item.With(draft.Tokens).Digest(), caller.Unit.Id, caller.Account);
        }

        ReleaseDocument document = new() { Items = judged, ReleaseTo = draft.Tokens, Reason = input.Reason.Trim(), AskedBy = caller.Account };
        WriteRequest request = new(Action, input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (write, batch) => batch with
        {
            Records = [ReleaseNode.Kept.Write(id, 0, caller.Unit.Id, write.Source, write.Label, write.NowMicroseconds, document)],
        }) { Right = Right.Share };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    /// <summary>What came of a write on a release.</summary>
    internal static Task<MutationResult<ReleaseNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<ReleaseNode>(async written => await ReleaseNode.FindAsync(written.Reading, ReleaseNode.Kept.IdOf(id), cancellationToken) is { } release
            ? release
            : new MutationResult<ReleaseNode>(new NotFoundError("The release is no longer visible to you.", ["input"])));
}
