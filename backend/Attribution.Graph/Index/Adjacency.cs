namespace Attribution.Graph.Index;

/// <summary>
/// Which claims leave and reach each record, compressed: immutable, 4 bytes a claim in each direction. A record's claims are in order of number, so that
/// reading them goes through memory one way.
/// </summary>
internal sealed class Adjacency
{
    /// <summary>No claims.</summary>
    public static readonly Adjacency Empty = new([0], [], [0], [], 0);

    private readonly int[] outgoingStarts;
    private readonly int[] outgoing;
    private readonly int[] incomingStarts;
    private readonly int[] incoming;

    private Adjacency(int[] outgoingStarts, int[] outgoing, int[] incomingStarts, int[] incoming, int lastClaim)
    {
        (this.outgoingStarts, this.outgoing, this.incomingStarts, this.incoming) = (outgoingStarts, outgoing, incomingStarts, incoming);
        LastClaim = lastClaim;
    }

    /// <summary>The highest claim number in it; later ones are in the <see cref="AdjacencyDelta"/>.</summary>
    public int LastClaim { get; }

    /// <summary>Claims from the record.</summary>
    public ReadOnlySpan<int> OutgoingOf(int record) => Slice(outgoingStarts, outgoing, record);

    /// <summary>Claims to the record.</summary>
    public ReadOnlySpan<int> IncomingOf(int record) => Slice(incomingStarts, incoming, record);

    /// <summary>Sorts all claims between records into it. O(records + claims).</summary>
    public static Adjacency Build(Pages<ClaimRow> claims, int recordCount)
    {
        var outgoingStarts = Starts(claims, recordCount, outgoing: true);
        var incomingStarts = Starts(claims, recordCount, outgoing: false);
        return new Adjacency(
            outgoingStarts, Fill(claims, outgoingStarts, outgoing: true), incomingStarts, Fill(claims, incomingStarts, outgoing: false), claims.Count - 1);
    }

    private static ReadOnlySpan<int> Slice(int[] starts, int[] claims, int record) =>
        record + 1 < starts.Length ? claims.AsSpan(starts[record], starts[record + 1] - starts[record]) : [];

    private static int[] Starts(Pages<ClaimRow> claims, int recordCount, bool outgoing)
    {
        var starts = new int[recordCount + 1];
        for (var number = 1; number < claims.Count; number++)
        {
            ref readonly var claim = ref claims[number];
            var end = outgoing ? claim.From : claim.To;
            if (IsBetween(claim, recordCount))
            {
                starts[end + 1]++;
            }
        }

        for (var record = 1; record <= recordCount; record++)
        {
            starts[record] += starts[record - 1];
        }

        return starts;
    }

    private static bool IsBetween(in ClaimRow claim, int recordCount) =>
        claim.From > 0 && claim.To > 0 && claim.From < recordCount && claim.To < recordCount && !claim.HasClaimEnd;

    private static int[] Fill(Pages<ClaimRow> claims, int[] starts, bool outgoing)
    {
        var filled = new int[starts[^1]];
        var next = starts.AsSpan().ToArray();
        for (var number = 1; number < claims.Count; number++)
        {
            ref readonly var claim = ref claims[number];
            if (IsBetween(claim, starts.Length - 1))
            {
                filled[next[outgoing ? claim.From : claim.To]++] = number;
            }
        }

        return filled;
    }
}
