using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Common.Writing;

/// <summary>
/// What a writer sees of his own unit's data, closed items included. The store looks a writer's unit up as a whole, but clearance, compartments and named accounts hide some
/// of it from some of its accounts: for them that is not there. Labels interned after the View was made are judged anew.
/// </summary>
public sealed class OwnSight(View view, IGraphStore store)
{
    private const int ReadSize = 5_000;

    // As in the graph index: deeper chains of claims about claims are visible to nobody.
    private const int MaxClaimChain = 16;

    private readonly Dictionary<LabelId, bool> later = [];

    /// <summary>True if the writer sees what has this label.</summary>
    public async ValueTask<bool> SeesAsync(LabelId label, CancellationToken cancellationToken)
    {
        if (view.Labels.Contains(label))
        {
            return true;
        }

        if (!later.TryGetValue(label, out var sees))
        {
            sees = label != default && Visibility.IsVisible(await store.ReadLabelAsync(label, cancellationToken).ConfigureAwait(false), view.Reader, view.MadeAt);
            later.Add(label, sees);
        }

        return sees;
    }

    /// <summary>Those of the unit's claims that the writer sees: their labels and both their ends. Three reads for each 5,000 claims.</summary>
    public async ValueTask<IReadOnlyList<ClaimHead>> SeenAsync(IReadOnlyList<ClaimHead> claims, CancellationToken cancellationToken)
    {
        List<int> labelled = new(claims.Count);
        foreach (var claim in claims)
        {
            if (await SeesAsync(claim.Label, cancellationToken).ConfigureAwait(false))
            {
                labelled.Add(claim.Number);
            }
        }

        HashSet<int> seen = [];
        foreach (var chunk in labelled.Chunk(ReadSize))
        {
            seen.UnionWith(await SeenClaimsAsync(chunk, MaxClaimChain, cancellationToken).ConfigureAwait(false));
        }

        return [.. claims.Where(claim => seen.Contains(claim.Number))];
    }

    /// <summary>True if the writer sees what waits for an end: its label, and the end that it has.</summary>
    public async ValueTask<bool> SeesAsync(PendingClaim pending, CancellationToken cancellationToken) =>
        await SeesAsync(pending.Content.Label, cancellationToken).ConfigureAwait(false)
        && await SeesEndAsync(pending.Header.From, cancellationToken).ConfigureAwait(false)
        && await SeesEndAsync(pending.Header.To, cancellationToken).ConfigureAwait(false);

    private async ValueTask<bool> SeesEndAsync(EndRef end, CancellationToken cancellationToken)
    {
        if (end == default)
        {
            return true;
        }

        if (end.IsClaim)
        {
            var claims = await store.FindClaimsAsync(view, [new ClaimId(end.Value)], cancellationToken).ConfigureAwait(false);
            return claims[0] > 0 && (await SeenClaimsAsync(claims, MaxClaimChain, cancellationToken).ConfigureAwait(false)).Count > 0;
        }

        var records = await store.FindRecordsAsync(view, [new RecordId(end.Value)], cancellationToken).ConfigureAwait(false);
        return records[0] > 0;
    }

    private async Task<HashSet<int>> SeenClaimsAsync(IReadOnlyList<int> numbers, int depth, CancellationToken cancellationToken)
    {
        if (numbers.Count == 0 || depth == 0)
        {
            return [];
        }

        // An item's newest version says who may know of it, closed or not.
        Dictionary<int, IndexClaim> claims = [];
        foreach (var version in await store.ReadIndexClaimsAsync(numbers, cancellationToken).ConfigureAwait(false))
        {
            claims[version.Number] = claims.TryGetValue(version.Number, out var other) && other.RecordedFrom > version.RecordedFrom ? other : version;
        }

        List<IndexClaim> labelled = new(claims.Count);
        foreach (var claim in claims.Values)
        {
            if (await SeesAsync(new LabelId(claim.Label), cancellationToken).ConfigureAwait(false))
            {
                labelled.Add(claim);
            }
        }

        var ends = labelled.SelectMany(claim => new[] { (IsClaim: claim.FromIsClaim, Number: claim.From), (IsClaim: claim.ToIsClaim, Number: claim.To) }).Distinct().ToLookup(end => end.IsClaim, end => end.Number);
        var records = await SeenRecordsAsync([.. ends[false]], cancellationToken).ConfigureAwait(false);
        var about = await SeenClaimsAsync([.. ends[true]], depth - 1, cancellationToken).ConfigureAwait(false);
        return [.. labelled.Where(claim => Sees(claim.FromIsClaim, claim.From) && Sees(claim.ToIsClaim, claim.To)).Select(claim => claim.Number)];

        bool Sees(bool isClaim, int number) => (isClaim ? about : records).Contains(number);
    }

    private async Task<HashSet<int>> SeenRecordsAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken)
    {
        Dictionary<int, IndexRecord> newest = [];
        foreach (var chunk in numbers.Chunk(ReadSize))
        {
            foreach (var version in await store.ReadIndexRecordsAsync(chunk, cancellationToken).ConfigureAwait(false))
            {
                newest[version.Number] = newest.TryGetValue(version.Number, out var other) && other.RecordedFrom > version.RecordedFrom ? other : version;
            }
        }

        HashSet<int> seen = [];
        foreach (var record in newest.Values)
        {
            if (await SeesAsync(new LabelId(record.Label), cancellationToken).ConfigureAwait(false))
            {
                seen.Add(record.Number);
            }
        }

        return seen;
    }
}
