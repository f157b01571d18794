using System.Runtime.CompilerServices;
using Attribution.Graph.Identity;
using Attribution.Graph.Views;

namespace Attribution.Graph.Index;

/// <summary>A snapshot as one View shows it: which records and claims are visible, what they say, and which record leads the entity of each. For one query on one thread.</summary>
internal sealed class ViewReader
{
    // A claim about a claim about a claim …: deeper chains, and circles, are visible to nobody.
    private const int MaxClaimChain = 16;

    private readonly Pages<RecordRow> records;
    private readonly Pages<ClaimRow> claims;
    private readonly Pages<int> keyGroups;
    private readonly LabelSet labels;
    private readonly long? asOf;
    private readonly long? validAt;
    private readonly int lastRecord;
    private readonly int lastClaim;
    private Dictionary<int, Partition>? partitions;

    /// <summary>Reads <paramref name="snapshot"/> through <paramref name="view"/>.</summary>
    public ViewReader(GraphSnapshot snapshot, View view)
    {
        (Snapshot, View) = (snapshot, view);
        (records, claims, keyGroups) = (snapshot.Records, snapshot.Claims, snapshot.KeyGroups);
        (labels, asOf, validAt) = (view.Labels, view.AsOf, view.ValidAt);
        lastRecord = asOf is { } recorded ? snapshot.RecordTimes.LastNumberAt(recorded) : int.MaxValue;
        lastClaim = asOf is { } claimed ? snapshot.ClaimTimes.LastNumberAt(claimed) : int.MaxValue;
    }

    /// <summary>The snapshot.</summary>
    public GraphSnapshot Snapshot { get; }

    /// <summary>The view.</summary>
    public View View { get; }

    /// <summary>True if the record has a version that the view shows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsVisible(int record)
    {
        if ((uint)record >= (uint)records.Count)
        {
            return false;
        }

        return IsShown(record, records[record]);
    }

    /// <summary>The version of a record that the view shows; null: none. Only for rows with history.</summary>
    public ItemVersion? VersionOf(in RecordRow row) => Shown(Snapshot.RecordHistories[row.History]);

    /// <summary>
    /// The row of a claim as the view shows it by its own label, times and validity; ends are not checked. False: not shown.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(int claim, out ClaimRow row)
    {
        row = claims[claim];
        return row.HasHistory ? TryReadVersion(ref row) : claim <= lastClaim && labels.Contains(row.Label) && IsValid(row);
    }

    /// <summary>
    /// Reads the claims of <paramref name="numbers"/> that are shown and pass, with their numbers; gives how many. Ends are not checked. First all rows are fetched, then
    /// looked at, so that fetches overlap.
    /// </summary>
    public int ReadShown(ReadOnlySpan<int> numbers, ClaimFilter filter, Span<int> shownNumbers, Span<ClaimRow> shown)
    {
        var fetched = 0;
        foreach (var number in numbers)
        {
            if (number < claims.Count)
            {
                shown[fetched] = claims[number];
                shownNumbers[fetched++] = number;
            }
        }

        var count = 0;
        for (var place = 0; place < fetched; place++)
        {
            ref var row = ref shown[place];
            var number = shownNumbers[place];
            var isShown = row.HasHistory ? TryReadVersion(ref row) : number <= lastClaim && labels.Contains(row.Label) && IsValid(row);
            shownNumbers[count] = number;
            shown[count] = row;
            count += isShown && filter.Passes(row.TypeCode) ? 1 : 0;
        }

        return count;
    }

    /// <summary>For each claim the lead of the entity at its other end, 0 if that is not visible, and its kind.</summary>
    public void ReadLeads(ReadOnlySpan<ClaimRow> claimsRead, bool outgoing, Span<int> leads, Span<ushort> kinds)
    {
        Span<RecordRow> ends = stackalloc RecordRow[claimsRead.Length];
        Span<RecordRow> firsts = stackalloc RecordRow[claimsRead.Length];
        for (var place = 0; place < claimsRead.Length; place++)
        {
            var end = outgoing ? claimsRead[place].To : claimsRead[place].From;
            leads[place] = end;
            ends[place] = (uint)end < (uint)records.Count ? records[end] : default;
        }

        for (var place = 0; place < claimsRead.Length; place++)
        {
            firsts[place] = ends[place].IsAfterFirst ? records[ends[place].Joined] : ends[place];
        }

        for (var place = 0; place < claimsRead.Length; place++)
        {
            (leads[place], kinds[place]) = LeadOf(leads[place], ends[place], firsts[place]);
        }
    }

    /// <summary>True if the claim is shown and both its ends are.</summary>
    public bool IsClaimVisible(int claim) => IsClaimVisible(claim, MaxClaimChain);

    /// <summary>The lead of the entity that holds this record; 0 if the record is not visible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LeadOf(int record)
    {
        if (!IsVisible(record))
        {
            return 0;
        }

        ref readonly var row = ref records[record];
        return row.Joined == 0 ? record : JoinedLeadOf(record, row);
    }

    /// <summary>The visible records joined with this visible one, ascending, and whether that is contested.</summary>
    public (IReadOnlyList<int> Records, bool Contested) EntityAround(int record)
    {
        ref readonly var row = ref records[record];
        if (row.Joined == 0)
        {
            return ([record], false);
        }

        if (row.IsDecided)
        {
            var partition = PartitionOf(row.Joined);
            return (partition.RecordsWith(record), partition.IsContested(record));
        }

        List<int> found = [];
        RecordsAround(record, found);
        return (found, false);
    }

    /// <summary>Replaces <paramref name="found"/> by the visible records joined with this visible one, ascending; allocates nothing where no decisions are.</summary>
    public void RecordsAround(int record, List<int> found)
    {
        found.Clear();
        ref readonly var row = ref records[record];
        if (row.Joined == 0)
        {
            found.Add(record);
        }
        else if (row.IsDecided)
        {
            found.AddRange(PartitionOf(row.Joined).RecordsWith(record));
        }
        else
        {
            var group = KeyGroupOf(record, row);
            for (var place = 0; place < group.Count; place++)
            {
                if (IsVisible(group[place]))
                {
                    found.Add(group[place]);
                }
            }
        }
    }

    // The lead and its kind; `first` is the first record of its key where it is not that itself.
    private (int Lead, ushort KindCode) LeadOf(int record, in RecordRow row, in RecordRow first)
    {
        if (!IsShown(record, row))
        {
            return (0, 0);
        }

        if (row.Joined == 0)
        {
            return (record, row.KindCode);
        }

        if (row.IsAfterFirst && IsShown(row.Joined, first))
        {
            return (row.Joined, first.KindCode);
        }

        var lead = JoinedLeadOf(record, row);
        return (lead, records[lead].KindCode);
    }

    private bool IsShown(int record, in RecordRow row) => row.HasHistory ? VersionOf(row) is not null : record <= lastRecord && labels.Contains(row.Label);

    private bool IsValid(in ClaimRow row) => validAt is not { } time || (row.ValidFrom <= time && time < row.ValidTo);

    private ItemVersion? Shown(ItemHistory history) =>
        history.At(asOf) is { } version && labels.Contains(version.Label) && labels.Contains(history.LastLabel) ? version : null;

    private bool TryReadVersion(ref ClaimRow row)
    {
        if (Shown(Snapshot.ClaimHistories[(int)row.ValidFrom]) is not { } version)
        {
            return false;
        }

        row = row with { Label = version.Label, Confidence = version.Confidence, ValidFrom = version.ValidFrom, ValidTo = version.ValidTo };
        return IsValid(row);
    }

    private bool IsClaimVisible(int claim, int depth) =>
        depth > 0 && claim > 0 && claim < claims.Count && TryRead(claim, out var row)
        && IsEndVisible(row.From, (row.Flags & ClaimFlags.FromIsClaim) != 0, depth)
        && IsEndVisible(row.To, (row.Flags & ClaimFlags.ToIsClaim) != 0, depth);

    private bool IsEndVisible(int end, bool isClaim, int depth) => isClaim ? IsClaimVisible(end, depth - 1) : IsVisible(end);

    private int JoinedLeadOf(int record, in RecordRow row)
    {
        if (row.IsDecided)
        {
            return PartitionOf(row.Joined).LeadOf(record);
        }

        if (row.IsFirstOfKey || IsVisible(row.Joined))
        {
            return row.IsFirstOfKey ? record : row.Joined;
        }

        var group = KeyGroupOf(record, row);
        for (var place = 0; place < group.Count; place++)
        {
            if (IsVisible(group[place]))
            {
                return group[place];
            }
        }

        return 0;
    }

    private KeyGroup KeyGroupOf(int record, in RecordRow row)
    {
        var first = row.IsFirstOfKey ? record : row.Joined;
        ref readonly var key = ref records[first];
        return key.IsFirstOfPair ? new KeyGroup(first, key.Joined) : new KeyGroup(keyGroups, key.Joined);
    }

    private Partition PartitionOf(int component)
    {
        var joined = Snapshot.Components[component];
        if (joined.IsWhollyVisible(this))
        {
            return joined.Whole;
        }

        partitions ??= [];
        if (!partitions.TryGetValue(component, out var partition))
        {
            partition = joined.Resolve(this);
            partitions.Add(component, partition);
        }

        return partition;
    }
}
