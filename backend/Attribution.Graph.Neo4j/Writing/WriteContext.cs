using Attribution.Graph.Neo4j.Connections;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Runs the statements of one writing transaction.</summary>
internal sealed class WriteContext(IAsyncQueryRunner runner, CancellationToken cancellationToken)
{
    /// <summary>Rows that one UNWIND carries at most, so that neither message nor transaction state grows without bound.</summary>
    private const int Slice = 5_000;

    public CancellationToken CancellationToken => cancellationToken;

    public IAsyncQueryRunner Runner => runner;

    /// <summary>Reads what matches a list, if there is any.</summary>
    public async Task<List<T>> FindAsync<T>(string cypher, IEnumerable<string> keys, Func<IRecord, T> read)
    {
        List<T> found = [];
        foreach (var slice in keys.Distinct(StringComparer.Ordinal).Chunk(Slice))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cursor = await runner.RunAsync(cypher, GraphClient.Map(("keys", slice))).ConfigureAwait(false);
            found.AddRange(await cursor.ToListAsync(read).ConfigureAwait(false));
        }

        return found;
    }

    /// <summary>Writes rows, if there are any.</summary>
    public async Task WriteAsync(string cypher, IEnumerable<Dictionary<string, object?>> rows, params (string Name, object? Value)[] further)
    {
        foreach (var slice in rows.Chunk(Slice))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cursor = await runner.RunAsync(cypher, GraphClient.Map([.. further, ("rows", slice)])).ConfigureAwait(false);
            await cursor.ConsumeAsync().ConfigureAwait(false);
        }
    }
}
