namespace Attribution.Graph.Identity;

/// <summary>Sets of places that only grow together; a set is named by its lowest place.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    /// <summary>Every place of <paramref name="count"/> on its own.</summary>
    public DisjointSets(int count)
    {
        parents = new int[count];
        for (var place = 0; place < count; place++)
        {
            parents[place] = place;
        }
    }

    /// <summary>The lowest place of the set that holds <paramref name="place"/>.</summary>
    public int Find(int place)
    {
        while (parents[place] != place)
        {
            parents[place] = parents[parents[place]];
            place = parents[place];
        }

        return place;
    }

    /// <summary>Makes one set of the two that hold these places.</summary>
    public void Join(int first, int second)
    {
        var (one, other) = (Find(first), Find(second));
        parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
