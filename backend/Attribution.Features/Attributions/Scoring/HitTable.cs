using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>For each actor the facts it holds: the postings of a case turned round, in flat arrays.</summary>
internal sealed class HitTable
{
    private readonly int[] starts;
    private readonly (int Fact, Posting Posting)[] hits;

    /// <summary>Collects the holders of all facts.</summary>
    public HitTable(ProfileIndex index, CaseFacts facts)
    {
        starts = new int[index.Actors.Count + 1];
        foreach (var fact in facts.Facts)
        {
            foreach (var posting in index.Holders(fact.Type, fact.Value))
            {
                starts[posting.Actor + 1]++;
            }
        }

        for (var actor = 1; actor < starts.Length; actor++)
        {
            starts[actor] += starts[actor - 1];
        }

        hits = new (int, Posting)[starts[^1]];
        var next = starts.ToArray();
        for (var fact = 0; fact < facts.Facts.Count; fact++)
        {
            foreach (var posting in index.Holders(facts.Facts[fact].Type, facts.Facts[fact].Value))
            {
                hits[next[posting.Actor]++] = (fact, posting);
            }
        }
    }

    /// <summary>Facts an actor holds, by place.</summary>
    public ReadOnlySpan<(int Fact, Posting Posting)> Of(int actor) => hits.AsSpan(starts[actor]..starts[actor + 1]);
}
