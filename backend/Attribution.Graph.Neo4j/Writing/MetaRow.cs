namespace Attribution.Graph.Neo4j.Writing;

/// <summary>The counters of the Meta node, read under its write lock: one writer goes through at a time.</summary>
internal sealed record MetaRow(long Revision, long RecordedAt, int Labels, int Records, int Claims, long Pending)
{
    private const string Lock = """
        MATCH (m:Meta {name: 'store'}) SET m.turns = coalesce(m.turns, 0) + 1
        RETURN m.revision AS revision, m.recordedAt AS recordedAt, m.labels AS labels, m.records AS records, m.claims AS claims, m.pending AS pending
        """;

    public static async Task<MetaRow> LockAsync(IAsyncQueryRunner runner, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var cursor = await runner.RunAsync(Lock).ConfigureAwait(false);
        return await cursor.SingleAsync(row => new MetaRow(
            row.Get<long>("revision"), row.Get<long>("recordedAt"), row.Get<int>("labels"), row.Get<int>("records"), row.Get<int>("claims"), row.Get<long>("pending"))).ConfigureAwait(false);
    }
}
