using Attribution.Domain.Kinds;
using Attribution.Graph.Identity;
using Attribution.Graph.Store;

namespace Attribution.Graph.Index;

/// <summary>Holds what the next snapshot is made of and takes in what the store reports. For one writer at a time.</summary>
internal sealed class IndexWriter
{
    private readonly PagedColumn<RecordRow> records = new();
    private readonly PagedColumn<ClaimRow> claims = new();
    private readonly PagedColumn<ItemHistory> recordHistories = new();
    private readonly PagedColumn<ItemHistory> claimHistories = new();
    private readonly CommitTimes recordTimes = new();
    private readonly CommitTimes claimTimes = new();
    private readonly ClaimEnds claimEnds = new();
    private readonly ComponentTable components;
    private Adjacency adjacency = Adjacency.Empty;
    private AdjacencyDelta? delta;
    private MembershipNumbers memberships = MembershipNumbers.None;

    /// <summary>Nothing yet.</summary>
    public IndexWriter()
    {
        components = new ComponentTable(records);
        records.Reach(0);
        claims.Reach(0);
        recordHistories.Reach(0);
        claimHistories.Reach(0);
    }

    /// <summary>Claims not yet in the compressed part.</summary>
    public int DeltaCount => delta?.Count ?? 0;

    /// <summary>Claims in all.</summary>
    public int ClaimCount => claims.Count - 1;

    /// <summary>Takes all versions of one record, oldest first.</summary>
    public void Put(ReadOnlySpan<IndexRecord> versions)
    {
        ref readonly var last = ref versions[^1];
        records.Reach(Math.Max(last.Number, last.IdentityNumber));
        var row = records[last.Number];
        var isNew = row.KindCode == 0;
        var isSimple = versions.Length == 1 && last.RecordedTo == long.MaxValue && !row.HasHistory;
        if (isSimple && (!isNew || recordTimes.TryAppend(last.Number, last.RecordedFrom)))
        {
            records.Set(last.Number, new RecordRow(last.KindCode, Flags(row, last, false), last.Label, row.Joined));
        }
        else
        {
            var history = row.HasHistory ? row.History : recordHistories.Count;
            recordHistories.Set(history, HistoryOf(versions));
            records.Set(last.Number, new RecordRow(last.KindCode, Flags(row, last, true), history, row.Joined));
        }

        if ((Kind)last.KindCode == Kind.Membership)
        {
            memberships = memberships.With(last.Number);
        }

        if (isNew)
        {
            components.AddRecord(last.Number, last.IdentityNumber);
        }
    }

    /// <summary>Takes all versions of one claim, oldest first.</summary>
    public void Put(ReadOnlySpan<IndexClaim> versions)
    {
        ref readonly var last = ref versions[^1];
        claims.Reach(last.Number);
        var row = claims[last.Number];
        var isNew = row.From == 0;
        var isSimple = versions.Length == 1 && last.RecordedTo == long.MaxValue && !row.HasHistory;
        if (isSimple && (!isNew || claimTimes.TryAppend(last.Number, last.RecordedFrom)))
        {
            claims.Set(last.Number, ClaimRow.Of(last));
        }
        else
        {
            var history = row.HasHistory ? (int)row.ValidFrom : claimHistories.Count;
            claimHistories.Set(history, HistoryOf(versions));
            claims.Set(last.Number, ClaimRow.Of(last, history));
        }

        if (isNew)
        {
            Connect(last.Number);
        }
    }

    /// <summary>Takes all decisions of the store.</summary>
    public void Put(IEnumerable<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            components.Put(decision);
        }
    }

    /// <summary>What the compressed part can be built from while writing goes on.</summary>
    public (Pages<ClaimRow> Claims, int RecordCount) FreezeForBuild() => (claims.Freeze(), records.Count);

    /// <summary>Takes a newly built compressed part; claims written since its start stay apart.</summary>
    public void Install(Adjacency built)
    {
        adjacency = built;
        delta = new AdjacencyDelta(built.LastClaim);
        for (var number = built.LastClaim + 1; number < claims.Count; number++)
        {
            if (claims[number] is { HasClaimEnd: false, From: not 0 } claim)
            {
                delta.Add(number, claim.From, claim.To);
            }
        }
    }

    /// <summary>The snapshot of everything taken so far.</summary>
    public GraphSnapshot Freeze(long revision)
    {
        components.Settle();
        return new GraphSnapshot(revision, new GraphParts
        {
            Records = records.Freeze(),
            Claims = claims.Freeze(),
            RecordHistories = recordHistories.Freeze(),
            ClaimHistories = claimHistories.Freeze(),
            RecordTimes = recordTimes.Freeze(),
            ClaimTimes = claimTimes.Freeze(),
            KeyGroups = components.FreezeKeyGroups(),
            Components = components.FreezeComponents(),
            Adjacency = adjacency,
            Delta = delta ??= new AdjacencyDelta(adjacency.LastClaim),
            ClaimEnds = claimEnds,
            Memberships = memberships,
        });
    }

    private static RecordFlags Flags(in RecordRow row, in IndexRecord last, bool hasHistory) =>
        (row.Flags & (RecordFlags.Decided | RecordFlags.FirstOfKey | RecordFlags.FirstOfPair)) | (last.Revoked ? RecordFlags.Revoked : RecordFlags.None) | (hasHistory ? RecordFlags.HasHistory : RecordFlags.None);

    private static ItemHistory HistoryOf(ReadOnlySpan<IndexRecord> versions)
    {
        var kept = new ItemVersion[versions.Length];
        for (var place = 0; place < kept.Length; place++)
        {
            ref readonly var version = ref versions[place];
            kept[place] = new ItemVersion(version.Label, version.RecordedFrom, version.RecordedTo, version.Revoked, byte.MaxValue, long.MinValue, long.MaxValue);
        }

        return new ItemHistory(kept);
    }

    private static ItemHistory HistoryOf(ReadOnlySpan<IndexClaim> versions)
    {
        var kept = new ItemVersion[versions.Length];
        for (var place = 0; place < kept.Length; place++)
        {
            ref readonly var version = ref versions[place];
            kept[place] = new ItemVersion(version.Label, version.RecordedFrom, version.RecordedTo, false, version.Confidence, version.ValidFrom, version.ValidTo);
        }

        return new ItemHistory(kept);
    }

    // Before the first build (delta is null) claims between records are left to that build.
    private void Connect(int number)
    {
        ref readonly var claim = ref claims[number];
        if (claim.HasClaimEnd)
        {
            claimEnds.Add(number, claim);
            return;
        }

        records.Reach(Math.Max(claim.From, claim.To));
        if (delta is not null && number <= adjacency.LastClaim)
        {
            throw new InvalidOperationException($"The store reports claim {number} as new after {adjacency.LastClaim}; numbers must rise.");
        }

        delta?.Add(number, claim.From, claim.To);
    }
}
