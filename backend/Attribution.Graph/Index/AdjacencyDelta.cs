namespace Attribution.Graph.Index;

/// <summary>
/// Claims written since the <see cref="Adjacency"/> was built: chains through their numbers, newest first. One writer appends while any thread reads; a reader passes
/// over claims that are newer than its snapshot.
/// </summary>
internal sealed class AdjacencyDelta(int lastBaseClaim)
{
    private readonly LinkColumn outgoingHeads = new();
    private readonly LinkColumn incomingHeads = new();
    private readonly LinkColumn outgoingNext = new();
    private readonly LinkColumn incomingNext = new();

    /// <summary>Claims in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a claim between records.</summary>
    public void Add(int number, int from, int to)
    {
        outgoingNext[number - lastBaseClaim] = outgoingHeads[from];
        incomingNext[number - lastBaseClaim] = incomingHeads[to];
        outgoingHeads[from] = number;
        incomingHeads[to] = number;
        Count++;
    }

    /// <summary>The newest claim from the record; 0: none.</summary>
    public int FirstOutgoing(int record) => outgoingHeads[record];

    /// <summary>The newest claim to the record; 0: none.</summary>
    public int FirstIncoming(int record) => incomingHeads[record];

    /// <summary>The claim before <paramref name="number"/> from the same record; 0: none.</summary>
    public int NextOutgoing(int number) => outgoingNext[number - lastBaseClaim];

    /// <summary>The claim before <paramref name="number"/> to the same record; 0: none.</summary>
    public int NextIncoming(int number) => incomingNext[number - lastBaseClaim];
}
