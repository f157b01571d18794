using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Common.Writing;

/// <summary>
/// What a writer sees of his own unit's data. The store looks a writer's unit up as a whole, but clearance, compartments and named accounts hide some of it from some of its
/// accounts: for them that is not there. Labels interned after the View was made are judged anew.
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
            sees = Visibility.IsVisible(await store.ReadLabelAsync(label, cancellationToken).ConfigureAwait(false), view.Reader, view.MadeAt);
            later.Add(label, sees);
        }

        return sees;
    }

    /// <summary>Those of the unit's claims that the writer sees: their labels and both their ends.</summary>
    public async ValueTask<IReadOnlyList<ClaimHead>> SeenAsync(IReadOnlyList<ClaimHead> claims, CancellationToken cancellationToken)
    {
        HashSet<int> seen = [];
        foreach (var chunk in claims.Select(claim => claim.Number).Chunk(ReadSize))
        {
            seen.UnionWith(await SeenClaimsAsync(chunk, MaxClaimChain, cancellationToken).ConfigureAwait(false));
        }

        return [.. claims.Where(claim => seen.Contains(claim.Number))];
    }

    private async Task<HashSet<int>> SeenClaimsAsync(IReadOnlyList<int> numbers, int depth, CancellationToken cancellationToken)
    {
        if (numbers.Count == 0 || depth == 0)
        {
            return [];
        }

        var claims = await store.ReadClaimsAsync(view, numbers, cancellationToken).ConfigureAwait(false);
        var ends = claims.SelectMany(claim => new[] { (claim.Header.From.IsClaim, Number: claim.FromNumber), (claim.Header.To.IsClaim, Number: claim.ToNumber) }).Distinct().ToLookup(end => end.IsClaim, end => end.Number);
        HashSet<int> records = [];
        foreach (var chunk in ends[false].Chunk(ReadSize))
        {
            records.UnionWith((await store.ReadRecordsAsync(view, chunk, cancellationToken).ConfigureAwait(false)).Select(record => record.Number));
        }

        var about = await SeenClaimsAsync([.. ends[true]], depth - 1, cancellationToken).ConfigureAwait(false);
        return [.. claims.Where(claim => Sees(claim.Header.From, claim.FromNumber) && Sees(claim.Header.To, claim.ToNumber)).Select(claim => claim.Number)];

        bool Sees(EndRef end, int number) => (end.IsClaim ? about : records).Contains(number);
    }
}
