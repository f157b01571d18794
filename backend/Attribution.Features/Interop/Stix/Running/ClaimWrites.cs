using System.Globalization;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Turns drafts of claims into writes: new, next version, withdrawal, pending, or nothing.</summary>
internal sealed class ClaimWrites(ImportContext context, SnapshotNames names)
{
    private const int MaxIds = 5000;

    private readonly List<ClaimWrite> later = [];

    /// <summary>Withdrawals that must follow in a later batch: a revoked claim is written first, so that history keeps it.</summary>
    public List<ClaimWrite> TakeLater()
    {
        List<ClaimWrite> taken = [.. later];
        later.Clear();
        return taken;
    }

    /// <summary>Adds to the batch what its drafts of claims come to. The records of the batch have their ids.</summary>
    public async ValueTask MakeAsync(List<ClaimDraft> drafts, bool lookUp, BatchWrites batch, CancellationToken cancellationToken)
    {
        var heads = lookUp ? await FindAsync(drafts, cancellationToken).ConfigureAwait(false) : [];
        List<(ClaimDraft Draft, ClaimId Id, string ExternalId, int Version)> written = new(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Parent is { IsSkipped: true })
            {
                continue;
            }

            if (draft.IsPending)
            {
                names.AddClaim(draft.Header, draft.Header.ExternalId ?? "");
                await AddPendingAsync(draft, lookUp, batch, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var head = heads.GetValueOrDefault(KeyOf(draft));
            var (id, externalId, version) = head is null ? New(draft) : await NextAsync(draft, head, batch, cancellationToken).ConfigureAwait(false);
            names.AddClaim(draft.Header, externalId);
            if (version > 0 && head?.Id == id && await context.IsWeakerAsync(draft.Content.Label, head.Label, cancellationToken).ConfigureAwait(false))
            {
                draft.Content = draft.Content with { Label = head.Label }; // as with records
            }

            if (draft.Item >= 0)
            {
                context.Items[draft.Item].Id = id.Value;
            }

            if (draft.Completes > 0)
            {
                batch.PendingDone.Add(draft.Completes);
            }

            if (version >= 0)
            {
                written.Add((draft, id, externalId, version));
            }
        }

        // Only now has every claim that another refers to its id.
        foreach (var (draft, id, externalId, version) in written)
        {
            Write(draft, id, externalId, version, batch);
        }

        context.Counts.ClaimsWritten += batch.Claims.Count;
    }

    // As with records: own claims that are hidden from the importer, by their labels or by an end, are not there to him.
    private async ValueTask<Dictionary<(string Owner, SourceId Source, string ExternalId), ClaimHead>> FindAsync(List<ClaimDraft> drafts, CancellationToken cancellationToken)
    {
        Dictionary<(string, SourceId, string), ClaimHead> seen = [];
        var open = drafts.FindAll(draft => !draft.IsPending);
        for (var level = 1; open.Count > 0; level++)
        {
            var heads = await HeadsAsync(open, cancellationToken).ConfigureAwait(false);
            var shown = (await context.SeenAsync([.. heads.Values], cancellationToken).ConfigureAwait(false)).Select(head => head.Number).ToHashSet();
            List<ClaimDraft> hidden = [];
            foreach (var draft in open.Where(draft => heads.ContainsKey(KeyOf(draft))))
            {
                var head = heads[KeyOf(draft)];
                if (shown.Contains(head.Number) || (draft.Item >= 0 && context.Items[draft.Item].Id == head.Id.Value))
                {
                    seen[KeyOf(draft)] = head;
                }
                else
                {
                    hidden.Add(draft);
                }
            }

            foreach (var draft in hidden)
            {
                draft.Header = draft.Header with { ExternalId = ApartId.Of(draft.Header.ExternalId ?? "", context.Request.Account, level) };
            }

            open = hidden;
        }

        return seen;
    }

    private async ValueTask<Dictionary<(string Owner, SourceId Source, string ExternalId), ClaimHead>> HeadsAsync(List<ClaimDraft> drafts, CancellationToken cancellationToken)
    {
        Dictionary<(string, SourceId, string), ClaimHead> heads = [];
        foreach (var owned in drafts.GroupBy(draft => draft.Header.OwnerUnit, draft => draft.Header.ExternalId ?? ""))
        {
            foreach (var chunk in owned.Distinct().Chunk(MaxIds))
            {
                foreach (var head in await context.Store.FindOwnClaimsAsync(owned.Key, chunk, cancellationToken).ConfigureAwait(false))
                {
                    heads[(owned.Key, head.Source, head.ExternalId)] = head;
                }
            }
        }

        return heads;
    }

    private static (string Owner, SourceId Source, string ExternalId) KeyOf(ClaimDraft draft) => (draft.Header.OwnerUnit, draft.Header.Source, draft.Header.ExternalId ?? "");

    private (ClaimId Id, string ExternalId, int Version) New(ClaimDraft draft)
    {
        VerdictCounts.Add(context, draft.Place, draft.IsCounted, HeadVerdict.Changed, isNew: true);
        return (new ClaimId(context.Ids.Next()), draft.Header.ExternalId ?? "", 0);
    }

    /// <summary>Version −1: nothing to write.</summary>
    private async ValueTask<(ClaimId Id, string ExternalId, int Version)> NextAsync(ClaimDraft draft, ClaimHead head, BatchWrites batch, CancellationToken cancellationToken)
    {
        if (HasSameEnds(draft, head) && !head.Closed)
        {
            return Next(draft, head);
        }

        var all = await ChainAsync(draft, head, cancellationToken).ConfigureAwait(false);
        List<ClaimHead> chain = [head, .. await context.SeenAsync(all[1..], cancellationToken).ConfigureAwait(false)];
        if (draft.Content.Modified < chain.Max(link => link.Modified))
        {
            VerdictCounts.Add(context, draft.Place, draft.IsCounted, HeadVerdict.Older, isNew: false);
            return (chain[^1].Id, chain[^1].ExternalId, -1);
        }

        batch.Claims.AddRange(chain.Where(link => !link.Closed && !HasSameEnds(draft, link))
            .Select(link => new ClaimWrite { Id = link.Id, ExpectedVersion = link.Version, Content = null }));
        if (chain.Find(link => HasSameEnds(draft, link)) is { } same)
        {
            return Next(draft, same);
        }

        VerdictCounts.Add(context, draft.Place, draft.IsCounted, HeadVerdict.Changed, isNew: false);
        return (new ClaimId(context.Ids.Next()), string.Create(CultureInfo.InvariantCulture, $"{draft.Header.ExternalId}@{all.Count + 1}"), 0);
    }

    private (ClaimId Id, string ExternalId, int Version) Next(ClaimDraft draft, ClaimHead head)
    {
        var isClosed = head.Closed && !draft.IsRevoked;
        var verdict = HeadVerdicts.Of(head.Modified, head.ContentHash.Span, isClosed, draft.Content.Modified, draft.Content.ContentHash.Span);
        VerdictCounts.Add(context, draft.Place, draft.IsCounted, verdict, isNew: false);
        if (verdict is HeadVerdict.Unchanged && draft.IsRevoked && !head.Closed)
        {
            later.Add(new ClaimWrite { Id = head.Id, ExpectedVersion = head.Version, Content = null });
        }

        return (head.Id, head.ExternalId, verdict is HeadVerdict.Unchanged or HeadVerdict.Older ? -1 : head.Version);
    }

    /// <summary>The ends of a claim never change; a relationship that changes them goes on as another claim, <c>id@2</c> and so on.</summary>
    private async ValueTask<List<ClaimHead>> ChainAsync(ClaimDraft draft, ClaimHead first, CancellationToken cancellationToken)
    {
        List<ClaimHead> chain = [first];
        while (true)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{draft.Header.ExternalId}@{chain.Count + 1}");
            var found = await context.Store.FindOwnClaimsAsync(draft.Header.OwnerUnit, [next], cancellationToken).ConfigureAwait(false);
            if (found.FirstOrDefault(head => head.Source == draft.Header.Source) is not { } link)
            {
                return chain;
            }

            chain.Add(link);
        }
    }

    private static bool HasSameEnds(ClaimDraft draft, ClaimHead head) =>
        head.ContentHash.Length >= ClaimDraft.EndsLength
        && head.ContentHash.Span[..ClaimDraft.EndsLength].SequenceEqual(draft.Content.ContentHash.Span[..ClaimDraft.EndsLength]);

    private void Write(ClaimDraft draft, ClaimId id, string externalId, int version, BatchWrites batch)
    {
        batch.Claims.Add(new ClaimWrite
        {
            Id = id,
            ExpectedVersion = version,
            Header = version > 0 ? null : draft.Header with { From = EndOf(draft.From), To = EndOf(draft.To), ExternalId = externalId },
            Content = draft.Content,
        });
        if (draft.IsRevoked)
        {
            later.Add(new ClaimWrite { Id = id, ExpectedVersion = version + 1, Content = null });
        }
    }

    private EndRef EndOf(DraftEnd end)
    {
        if (end.Item < 0)
        {
            return end.Stored;
        }

        ref var item = ref context.Items[end.Item];
        return item.IsClaim ? EndRef.Of(new ClaimId(item.Id)) : EndRef.Of(new RecordId(item.Id));
    }

    private async ValueTask AddPendingAsync(ClaimDraft draft, bool lookUp, BatchWrites batch, CancellationToken cancellationToken)
    {
        string[] waitsFor = [.. new[] { draft.From, draft.To }.Where(end => end.IsMissing).Select(end => end.ExternalId).Distinct()];
        foreach (var id in waitsFor)
        {
            context.Issues.Remark(draft.Place, new ObjectFault(
                ImportCodes.PendingReference, "", $"{id} is neither in the file nor known here; the claim is kept and completed once it comes."));
        }

        context.Counts.Pending++;
        var waiting = lookUp ? await context.Store.FindPendingAsync(draft.Header.OwnerUnit, waitsFor, cancellationToken).ConfigureAwait(false) : [];
        var same = waiting.Where(pending => pending.Header.ExternalId == draft.Header.ExternalId && pending.Header.Source == draft.Header.Source);
        var known = await context.SeenAsync([.. same], cancellationToken).ConfigureAwait(false);
        var isKnown = known.Any(pending => pending.Content.ContentHash.Span.SequenceEqual(draft.Content.ContentHash.Span));
        VerdictCounts.Add(context, draft.Place, draft.IsCounted, isKnown ? HeadVerdict.Unchanged : HeadVerdict.Changed, isNew: known.Count == 0);
        if (isKnown)
        {
            return;
        }

        batch.PendingDone.AddRange(known.Select(pending => pending.Number));
        var header = draft.Header with { From = draft.From.IsMissing ? default : EndOf(draft.From), To = draft.To.IsMissing ? default : EndOf(draft.To) };
        batch.Pending.Add(new PendingClaim(0, header.OwnerUnit, waitsFor, header, draft.From.ExternalId, draft.To.ExternalId, draft.Content, context.Import));
    }
}
