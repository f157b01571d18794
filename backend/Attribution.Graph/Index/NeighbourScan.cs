using Attribution.Graph.Views;

namespace Attribution.Graph.Index;

/// <summary>
/// Groups the visible claims of one entity into relationships: the one loop that counts, lists and paths rest on. Its tables are kept between uses
/// (<see cref="Rent"/>), so that a scan allocates nothing. For one thread.
/// </summary>
internal sealed class NeighbourScan : IDisposable
{
    private const int FirstClaims = 64;
    private const int MaxKept = 8;
    private const int MaxKeptGroups = 1 << 20;

    private static readonly List<NeighbourScan> Kept = [];

    private readonly List<int> own = [];
    private readonly ClaimBlocks blocks = new();
    private readonly GroupTable table = new();
    private int[] claimNumbers = new int[FirstClaims];
    private int[] claimBefore = new int[FirstClaims];
    private int claimCount;
    private readonly WeakReference<GraphSnapshot> snapshot = new(null!); // a target is set with the key
    private ScanKey key;

    private NeighbourScan()
    {
    }

    /// <summary>The relationships found.</summary>
    public ReadOnlySpan<LinkGroup> Groups => table.Groups;

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
            if (Kept.Count < MaxKept && table.Capacity <= MaxKeptGroups)
            {
                Kept.Add(this);
            }
        }
    }

    /// <summary>Groups the claims of the entity with these visible <paramref name="records"/>, until there are <paramref name="limit"/> groups. O(claims of the records).</summary>
    public void Run(ViewReader reader, IReadOnlyList<int> records, ClaimFilter filter, int limit = int.MaxValue)
    {
        table.Clear();
        (claimCount, key) = (0, default);
        blocks.Start(reader, records, filter);
        Span<int> guesses = stackalloc int[ClaimBlocks.Size];
        while (table.Count < limit && blocks.Next())
        {
            table.Guess(blocks.Leads, guesses);
            GroupBlock(guesses, records[0], limit);
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

    private void GroupBlock(ReadOnlySpan<int> guesses, int own, int limit)
    {
        var leads = blocks.Leads;
        var kinds = blocks.Kinds;
        var claims = blocks.Rows;
        var numbers = blocks.Numbers;
        for (var place = 0; place < leads.Length && table.Count < limit; place++)
        {
            if (leads[place] != 0 && leads[place] != own)
            {
                ref var group = ref table.At(guesses[place], leads[place], kinds[place], claims[place].TypeCode, blocks.Direction);
                group.Add(claims[place]);
                Chain(ref group, numbers[place]);
            }
        }
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

    /// <summary>What a scan of one snapshot is of.</summary>
    private readonly record struct ScanKey(int Lead, LabelSet Labels, long? AsOf, long? ValidAt);
}
