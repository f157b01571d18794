using System.Numerics;
using Attribution.Graph.Views;

namespace Attribution.Graph.Index;

/// <summary>
/// Groups the visible claims of one entity into relationships: the one loop that counts, lists and paths rest on. Its tables are kept between uses
/// (<see cref="Rent"/>), so that a scan allocates nothing. For one thread.
/// </summary>
internal sealed class NeighbourScan : IDisposable
{
    private const int SmallestTable = 64;
    private const int MaxKept = 8;
    private const int MaxKeptTable = 1 << 20;

    private static readonly List<NeighbourScan> Kept = [];

    private readonly List<int> own = [];
    private readonly ClaimBlocks blocks = new();
    private int[] table = new int[SmallestTable];
    private int tableShift = 32 - BitOperations.Log2(SmallestTable);
    private LinkGroup[] groups = new LinkGroup[SmallestTable];
    private int groupCount;
    private int[] claimNumbers = new int[SmallestTable];
    private int[] claimBefore = new int[SmallestTable];
    private int claimCount;
    private readonly WeakReference<GraphSnapshot> snapshot = new(null!); // a target is set with the key
    private ScanKey key;

    private NeighbourScan()
    {
    }

    /// <summary>The relationships found.</summary>
    public ReadOnlySpan<LinkGroup> Groups => groups.AsSpan(0, groupCount);

    /// <summary>A scan to be run; give it back by disposing.</summary>
    public static NeighbourScan Rent()
    {
        lock (Kept)
        {
            return Kept.Count > 0 ? TakeKept(Kept.Count - 1) : new NeighbourScan();
        }
    }

    /// <summary>
    /// The scan of an entity of which all types are asked. What was just read for the same snapshot, labels and times is used again: a page of an entity and its
    /// summary are mostly asked together.
    /// </summary>
    public static NeighbourScan Of(ViewReader reader, Entity entity, ClaimFilter filter)
    {
        ScanKey key = new(entity.Lead, reader.View.Labels, reader.View.AsOf, reader.View.ValidAt);
        lock (Kept)
        {
            var place = filter.PassesAll ? Kept.FindIndex(kept => kept.key == key && kept.snapshot.TryGetTarget(out var seen) && seen == reader.Snapshot) : -1;
            if (place >= 0)
            {
                return TakeKept(place);
            }
        }

        var scan = Rent();
        scan.Run(reader, entity.Records, filter);
        if (filter.PassesAll)
        {
            scan.key = key;
            scan.snapshot.SetTarget(reader.Snapshot);
        }

        return scan;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (Kept)
        {
            if (Kept.Count < MaxKept && table.Length <= MaxKeptTable)
            {
                Kept.Add(this);
            }
        }
    }

    /// <summary>Groups the claims of the entity with these visible <paramref name="records"/>, until there are <paramref name="limit"/> groups. O(claims of the records).</summary>
    public void Run(ViewReader reader, IReadOnlyList<int> records, ClaimFilter filter, int limit = int.MaxValue)
    {
        Clear();
        key = default;
        var own = records[0];
        blocks.Start(reader, records, filter);
        while (groupCount < limit && blocks.Next())
        {
            var leads = blocks.Leads;
            var kinds = blocks.Kinds;
            var claims = blocks.Rows;
            var numbers = blocks.Numbers;
            var direction = blocks.Direction;
            for (var place = 0; place < leads.Length && groupCount < limit; place++)
            {
                if (leads[place] != 0 && leads[place] != own)
                {
                    ref var group = ref Find(leads[place], kinds[place], claims[place].TypeCode, direction);
                    group.Add(claims[place]);
                    Chain(ref group, numbers[place]);
                }
            }
        }

        blocks.End();
    }

    /// <summary>The same for the entity that holds this visible record.</summary>
    public void Run(ViewReader reader, int record, ClaimFilter filter, int limit = int.MaxValue)
    {
        reader.RecordsAround(record, own);
        Run(reader, own, filter, limit);
    }

    /// <summary>Numbers of the group's claims, ascending.</summary>
    public int[] ClaimsOf(in LinkGroup group)
    {
        List<int> numbers = [];
        for (var entry = group.LastClaim; entry >= 0; entry = claimBefore[entry])
        {
            numbers.Add(claimNumbers[entry]);
        }

        numbers.Sort();
        return [.. numbers];
    }

    private static NeighbourScan TakeKept(int place)
    {
        var scan = Kept[place];
        Kept.RemoveAt(place);
        return scan;
    }

    private void Clear()
    {
        if (groupCount > table.Length / 8)
        {
            Array.Clear(table);
        }
        else
        {
            foreach (ref readonly var group in Groups)
            {
                table[PlaceOf(group.Lead)] = 0;
            }
        }

        (groupCount, claimCount) = (0, 0);
    }

    private void Chain(ref LinkGroup group, int claim)
    {
        if (claimCount == claimNumbers.Length)
        {
            Array.Resize(ref claimNumbers, claimCount * 2);
            Array.Resize(ref claimBefore, claimCount * 2);
        }

        claimNumbers[claimCount] = claim;
        claimBefore[claimCount] = group.LastClaim;
        group.LastClaim = claimCount++;
    }

    // The table holds group places plus one, so that a cleared table is empty; groups of one place are chained.
    private ref LinkGroup Find(int lead, ushort kindCode, ushort typeCode, Direction direction)
    {
        var place = PlaceOf(lead);
        for (var found = table[place] - 1; found >= 0; found = groups[found].NextGroup)
        {
            ref var group = ref groups[found];
            if (group.Lead == lead && group.TypeCode == typeCode && group.Direction == direction)
            {
                return ref group;
            }
        }

        if (groupCount == groups.Length)
        {
            Grow();
            place = PlaceOf(lead);
        }

        groups[groupCount] = LinkGroup.Start(lead, kindCode, typeCode, direction);
        groups[groupCount].NextGroup = table[place] - 1;
        table[place] = groupCount + 1;
        return ref groups[groupCount++];
    }

    // Fibonacci hashing: the multiplier is 2^32 divided by the golden ratio.
    private int PlaceOf(int lead) => (int)((uint)lead * 2654435769u >> tableShift);

    private void Grow()
    {
        Array.Resize(ref groups, groups.Length * 2);
        table = new int[groups.Length];
        tableShift = 32 - BitOperations.Log2((uint)table.Length);
        for (var index = 0; index < groupCount; index++)
        {
            var place = PlaceOf(groups[index].Lead);
            groups[index].NextGroup = table[place] - 1;
            table[place] = index + 1;
        }
    }

    /// <summary>What a scan of one snapshot is of.</summary>
    private readonly record struct ScanKey(int Lead, LabelSet Labels, long? AsOf, long? ValidAt);
}
