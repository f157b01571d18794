using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Ledger;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Puts an item under another label: a new version with the reason. Permission: the right to record, items of one's own unit that one sees by right. A label that is wider in any
/// term takes two persons: one asks for it by this same request, and another, with the right to weaken labels, sends it too within a day. Terms that another owner's data brought
/// in are never weakened. Refusals: NOT_PERMITTED, NOT_FOUND, INVALID_REASON, INVALID_HANDLING, LABEL_WEAKENED, LABEL_OF_OTHERS, STALE_VERSION, IDEMPOTENCY_KEY_REUSED.
/// Audit entries: CHANGE_HANDLING, ASK_RELEASE.
/// </summary>
public sealed class ChangeHandling(GraphWriter writer, ReadingSource readings, Ends ends, WeakeningRegister weakenings, CallerTrail trail, Caller caller)
{
    private const string Action = "CHANGE_HANDLING";
    private const int MaxReason = 2_000;

    /// <summary>Changes it; the answer is the new version or why not.</summary>
    public async Task<MutationResult<ChangedHandlingNode>> RunAsync(ChangeHandlingInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return AnswerOf(before, input);
        }

        List<IUserError> errors = [];
        var wanted = LabelChoice.Of(input.Handling, caller, errors);
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            errors.Add(new InvalidInputError("INVALID_REASON", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]));
        }

        var reading = await readings.ForFilesAsync(cancellationToken); // what break-glass shows is not to be relabelled
        var item = await FindAsync(reading, input, cancellationToken);
        if (item is null)
        {
            errors.Add(new NotFoundError("Your unit has no record or claim with this id.", ["input", "id"]));
        }

        if (errors.Count > 0 || item is not { } found)
        {
            return new MutationResult<ChangedHandlingNode>(errors);
        }

        var old = await reading.Store.ReadLabelAsync(found.Label, cancellationToken);
        var label = Joined(old, wanted);
        if (!LabelWidth.IsNoWider(label, old) && await WeakeningFaultAsync(input, label, old, cancellationToken) is { } fault)
        {
            return new MutationResult<ChangedHandlingNode>(fault);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => found.Write(batch, draft.Label)) { Reason = input.Reason };
        return AnswerOf(await writer.WriteAsync(request, cancellationToken), input);
    }

    private async Task<InvalidInputError?> WeakeningFaultAsync(ChangeHandlingInput input, HandlingLabel label, HandlingLabel old, CancellationToken cancellationToken)
    {
        // The terms of a joined label are the strictest of its owners', and nobody can tell whose they were.
        if (old.Owners.Any(owner => owner != caller.Unit.Id) && !LabelWidth.IsNoWider(label with { Audience = old.Audience }, old))
        {
            return new InvalidInputError("LABEL_OF_OTHERS", "Data of other owners is in it, and their conditions hold: only your own unit's audience can be widened.", ["input", "handling"]);
        }

        var digest = label.Digest();
        if (Rights.Has(caller, Right.WeakenLabel) && weakenings.AskedByAnother(input.Id, input.ExpectedVersion, digest, caller.Unit.Id, caller.Account) is not null)
        {
            return null;
        }

        await trail.AskReleaseAsync(input.Id[(input.Id.IndexOf(':', StringComparison.Ordinal) + 1)..], input.Reason, cancellationToken);
        weakenings.Ask(input.Id, input.ExpectedVersion, digest, caller.Unit.Id, caller.Account);
        return new InvalidInputError(
            "LABEL_WEAKENED",
            $"This would show it to more readers, or allow more, so it takes two persons. You are on record as asking for it: another account of your unit with the right '{Rights.NameOf(Right.WeakenLabel)}' sends the same change within a day.",
            ["input", "handling"]);
    }

    // What the input cannot say stays: compartments, purposes, status, whom the unit's rule shuts out, and the rules that other owners have a say in.
    private HandlingLabel Joined(HandlingLabel old, HandlingLabel wanted)
    {
        var own = old.Audience.Where(rule => rule.Owners.All(owner => owner == caller.Unit.Id)).ToArray();
        var excluded = own.Aggregate(TokenSet.Empty, (tokens, rule) => tokens.Union(rule.ExcludeTo));
        return wanted with
        {
            Audience = [wanted.Audience[0] with { ExcludeTo = excluded }, .. old.Audience.Except(own)],
            Compartments = old.Compartments,
            Purposes = old.Purposes,
            Status = old.Status,
        };
    }

    private async Task<Item?> FindAsync(GraphReading reading, ChangeHandlingInput input, CancellationToken cancellationToken) => NodeId.Parse(input.Id) switch
    {
        NodeId.OfRecord when await ends.RecordAsync(reading, input.Id, cancellationToken) is { } record && record.Header.OwnerUnit == caller.Unit.Id => OfRecord(record, input),
        NodeId.OfClaim id when await Ends.ClaimAsync(reading, id.Claim, cancellationToken) is { } claim && claim.Header.OwnerUnit == caller.Unit.Id => OfClaim(claim, input),
        _ => null,
    };

    private static Item OfRecord(RecordVersion record, ChangeHandlingInput input) =>
        new(record.Content.Label, (batch, label) => batch with { Records = [Relabelling.Of(record, input.ExpectedVersion, label, input.Reason)] });

    private static Item OfClaim(ClaimVersion claim, ChangeHandlingInput input) =>
        new(claim.Content.Label, (batch, label) => batch with { Claims = [Relabelling.Of(claim, input.ExpectedVersion, label, input.Reason)] });

    private static MutationResult<ChangedHandlingNode> AnswerOf(WriteResult result, ChangeHandlingInput input) =>
        result is WriteResult.Refused refused ? new MutationResult<ChangedHandlingNode>(refused.Errors) : new ChangedHandlingNode(input.Id, input.ExpectedVersion + 1);

    private sealed record Item(LabelId Label, Func<GraphBatch, LabelId, GraphBatch> Write);
}
