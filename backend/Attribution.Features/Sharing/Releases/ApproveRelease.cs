using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Ledger;

namespace Attribution.Features.Sharing.Releases;

/// <summary>
/// Agrees to a release that another asked for within a day. Permission: the right to weaken labels, for the own unit's. Effect: the next version of each item that is as it was, under its
/// wider label, and of the release, all at once. Refusals: NOT_FOUND, ALREADY_DECIDED, SECOND_PERSON_NEEDED, NOTHING_TO_RELEASE, STALE_VERSION, IDEMPOTENCY_KEY_REUSED.
/// Audit entries: APPROVE_RELEASE, RELEASE.
/// </summary>
public sealed class ApproveRelease(GraphWriter writer, ReadingSource readings, ReleaseItems items, IGraphStore store, WeakeningRegister weakenings, CallerTrail trail, Caller caller, TimeProvider clock)
{
    private const string Action = "APPROVE_RELEASE";

    /// <summary>Agrees to it; the answer is the release or why not.</summary>
    public async Task<MutationResult<ReleaseNode>> RunAsync(ChangeReleaseInput input, CancellationToken cancellationToken)
    {
        var reading = await readings.ForFilesAsync(cancellationToken);
        var known = await ReleaseNode.FindAsync(reading, input.ReleaseId, cancellationToken);
        if (known is null || known.Record.Header.OwnerUnit != caller.Unit.Id)
        {
            return new MutationResult<ReleaseNode>(new NotFoundError("Your unit has no release with this id.", ["input", "releaseId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.WeakenLabel, cancellationToken) is { } before)
        {
            return await RequestRelease.AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known.State is not ReleaseState.Asked)
        {
            return new MutationResult<ReleaseNode>(new InvalidInputError("ALREADY_DECIDED", "It was released or taken back before.", ["input", "releaseId"]));
        }

        var tokens = TokenSet.Of(known.Document.ReleaseTo);
        var judged = await JudgeAsync(reading, known.Document, tokens, cancellationToken);
        var ready = judged.Where(each => each.Item is not null).Select(each => each.Item).OfType<ReleaseItem>().ToArray();
        if (FaultOf(ready, tokens) is { } fault)
        {
            return new MutationResult<ReleaseNode>(fault);
        }

        await trail.ReleaseAsync([.. ready.Select(item => item.Id[(item.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])], known.Reason, cancellationToken);
        List<LabelId> labels = [];
        foreach (var item in ready)
        {
            labels.Add(await store.InternLabelAsync(item.With(tokens), cancellationToken));
        }

        var document = known.Document with { Items = [.. judged.Select(each => each.Answer)], State = ReleaseState.Released, ReleasedBy = caller.Account, ReleasedAt = clock.GetUtcNow() };
        WriteRequest request = new(Action, input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) =>
        {
            var filled = ready.Zip(labels).Aggregate(batch, (all, each) => each.First.Write(all, each.Second, known.Reason));
            return filled with { Records = [.. filled.Records, ReleaseNode.Kept.Write(known.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)] };
        }) { Right = Right.WeakenLabel, Parties = document.Parties() };
        return await RequestRelease.AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    private async Task<IReadOnlyList<(ReleasedItem Answer, ReleaseItem? Item)>> JudgeAsync(GraphReading reading, ReleaseDocument document, TokenSet tokens, CancellationToken cancellationToken)
    {
        List<(ReleasedItem Answer, ReleaseItem? Item)> judged = [];
        foreach (var asked in document.Items)
        {
            if (asked.Outcome is not ReleaseOutcome.Released)
            {
                judged.Add((asked, null));
                continue;
            }

            var item = (await items.FindAsync(reading, asked.Id, cancellationToken)).FirstOrDefault();
            var outcome = item is null || item.Version != asked.Version ? ReleaseOutcome.Changed : item.Judge(caller.Unit.Id, tokens);
            judged.Add((asked with { Outcome = outcome }, outcome is ReleaseOutcome.Released ? item : null));
        }

        return judged;
    }

    // The register of weaker labels says who asked; it forgets after a day, and one person is never two.
    private InvalidInputError? FaultOf(IReadOnlyList<ReleaseItem> ready, TokenSet tokens)
    {
        if (ready.Count == 0)
        {
            return new InvalidInputError("NOTHING_TO_RELEASE", "All of it was changed since the release was asked for: ask again.", ["input", "releaseId"]);
        }

        return ready.All(item => weakenings.AskedByAnother(item.Id, item.Version, item.With(tokens).Digest(), caller.Unit.Id, caller.Account) is not null)
            ? null
            : new InvalidInputError("SECOND_PERSON_NEEDED", "Another person of your unit asks for it, and you agree within a day.", ["input", "releaseId"]);
    }
}
