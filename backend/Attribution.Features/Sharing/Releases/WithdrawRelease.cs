using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing.Releases;

/// <summary>
/// Takes a release back: with their next request, those it was released to see nothing more of it, unless another release admits them. Permission: the right to share, for the own unit's.
/// Effect: the next version of each released item without what was released to, and of the release. Refusals: NOT_FOUND, ALREADY_DECIDED, STALE_VERSION, IDEMPOTENCY_KEY_REUSED.
/// Audit entries: WITHDRAW_RELEASE, RELEASE.
/// </summary>
public sealed class WithdrawRelease(GraphWriter writer, ReadingSource readings, ReleaseItems items, IGraphStore store, CallerTrail trail, Caller caller)
{
    private const string Action = "WITHDRAW_RELEASE";
    private const int MostReleases = 10_000;

    /// <summary>Takes it back; the answer is the release or why not.</summary>
    public async Task<MutationResult<ReleaseNode>> RunAsync(ChangeReleaseInput input, CancellationToken cancellationToken)
    {
        var reading = await readings.ForFilesAsync(cancellationToken);
        var known = await ReleaseNode.FindAsync(reading, input.ReleaseId, cancellationToken);
        if (known is null || known.Record.Header.OwnerUnit != caller.Unit.Id)
        {
            return new MutationResult<ReleaseNode>(new NotFoundError("Your unit has no release with this id.", ["input", "releaseId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Share, cancellationToken) is { } before)
        {
            return await RequestRelease.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known.State is ReleaseState.Withdrawn)
        {
            return new MutationResult<ReleaseNode>(new InvalidInputError("ALREADY_DECIDED", "It was taken back before.", ["input", "releaseId"]));
        }

        var changes = known.State is ReleaseState.Released ? await ChangesAsync(reading, known, cancellationToken) : [];
        await trail.ReleaseAsync([.. changes.Select(change => change.Item.Id[(change.Item.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])], $"withdrawn: {known.Reason}", cancellationToken);
        var document = known.Document with { State = ReleaseState.Withdrawn, WithdrawnBy = caller.Account };
        WriteRequest request = new(Action, input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) =>
        {
            var filled = changes.Aggregate(batch, (all, change) => change.Item.Write(all, change.Label, $"Release withdrawn: {known.Reason}"));
            return filled with { Records = [.. filled.Records, ReleaseNode.Kept.Write(known.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)] };
        }) { Right = Right.Share, Parties = document.Parties() };
        return await RequestRelease.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    private async Task<IReadOnlyList<(ReleaseItem Item, LabelId Label)>> ChangesAsync(GraphReading reading, ReleaseNode release, CancellationToken cancellationToken)
    {
        var others = (await ReleaseNode.Kept.NewestAsync(reading, MostReleases, cancellationToken)).Where(kept => kept.Record.Id != release.Record.Id && kept.Document.State is ReleaseState.Released).Select(kept => kept.Document).ToArray();
        List<(ReleaseItem Item, LabelId Label)> changes = [];
        foreach (var id in release.Document.Items.Where(item => item.Outcome is ReleaseOutcome.Released).Select(item => item.Id))
        {
            if ((await items.FindAsync(reading, id, cancellationToken)).FirstOrDefault() is not { } item)
            {
                continue;
            }

            // What another release that stands names too, stays released.
            var kept = others.Where(other => other.Items.Any(each => each.Id == id && each.Outcome is ReleaseOutcome.Released)).SelectMany(other => other.ReleaseTo);
            var label = item.Without(TokenSet.Of(release.Document.ReleaseTo.Except(kept)));
            if (!label.Equals(item.Label))
            {
                changes.Add((item, await store.InternLabelAsync(label, cancellationToken)));
            }
        }

        return changes;
    }
}
