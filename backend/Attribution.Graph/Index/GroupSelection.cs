namespace Attribution.Graph.Index;

/// <summary>The first few of many groups by an order, kept in a heap whose root is the worst kept: O(groups) plus O(log limit) for each that gets in.</summary>
internal sealed class GroupSelection(GroupOrder order, bool backwards, int limit)
{
    private readonly List<(LinkGroup Group, int Place)> heap = [];
    private long worst;

    /// <summary>Offers a group found at <paramref name="place"/> of the scan.</summary>
    public void Offer(in LinkGroup group, int place)
    {
        if (heap.Count < limit)
        {
            heap.Add((group, place));
            RaiseLast();
            worst = order.RankOf(heap[0].Group);
        }
        else if (limit > 0 && MayCome(group) && Comes(group, heap[0].Group) < 0)
        {
            heap[0] = (group, place);
            SinkFirst();
            worst = order.RankOf(heap[0].Group);
        }
    }

    /// <summary>Places of the groups kept, in the order asked.</summary>
    public int[] Places()
    {
        heap.Sort((first, second) => order.Compare(first.Group, second.Group));
        return [.. heap.Select(kept => kept.Place)];
    }

    // Of a hub's many groups most are told by their rank alone.
    private bool MayCome(in LinkGroup group)
    {
        var rank = order.RankOf(group);
        return backwards ? rank >= worst : rank <= worst;
    }

    private int Comes(in LinkGroup first, in LinkGroup second) => backwards ? order.Compare(second, first) : order.Compare(first, second);

    private void RaiseLast()
    {
        for (var place = heap.Count - 1; place > 0 && Comes(heap[place].Group, heap[(place - 1) / 2].Group) > 0; place = (place - 1) / 2)
        {
            (heap[place], heap[(place - 1) / 2]) = (heap[(place - 1) / 2], heap[place]);
        }
    }

    private void SinkFirst()
    {
        var place = 0;
        while (true)
        {
            var child = (2 * place) + 1;
            if (child + 1 < heap.Count && Comes(heap[child + 1].Group, heap[child].Group) > 0)
            {
                child++;
            }

            if (child >= heap.Count || Comes(heap[child].Group, heap[place].Group) <= 0)
            {
                return;
            }

            (heap[place], heap[child]) = (heap[child], heap[place]);
            place = child;
        }
    }
}
