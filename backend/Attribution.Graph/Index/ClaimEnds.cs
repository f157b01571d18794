using System.Collections.Concurrent;

namespace Attribution.Graph.Index;

/// <summary>
/// Claims of which an end is a claim (notes, opinions, report references): found from either end. They are few beside those between records, so they have chains
/// of their own. One writer appends while any thread reads; a reader passes over claims newer than its snapshot.
/// </summary>
internal sealed class ClaimEnds
{
    private readonly ConcurrentDictionary<long, int> heads = new();
    private readonly LinkColumn claims = new();
    private readonly LinkColumn next = new();
    private int count;

    /// <summary>Adds a claim with at least one end that is a claim, once.</summary>
    public void Add(int number, in ClaimRow claim)
    {
        var (fromIsClaim, toIsClaim) = ((claim.Flags & ClaimFlags.FromIsClaim) != 0, (claim.Flags & ClaimFlags.ToIsClaim) != 0);
        Link(Key(claim.From, fromIsClaim), number);
        if (claim.From != claim.To || fromIsClaim != toIsClaim)
        {
            Link(Key(claim.To, toIsClaim), number);
        }
    }

    /// <summary>Claims at this end, newest first.</summary>
    public IEnumerable<int> At(int end, bool isClaim)
    {
        heads.TryGetValue(Key(end, isClaim), out var place);
        for (; place != 0; place = next[place])
        {
            yield return claims[place];
        }
    }

    private static long Key(int end, bool isClaim) => isClaim ? end : -(long)end;

    private void Link(long key, int number)
    {
        heads.TryGetValue(key, out var head);
        count++;
        claims[count] = number;
        next[count] = head;
        heads[key] = count;
    }
}
