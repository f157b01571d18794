using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Attribution.Benchmarks;

/// <summary>Writes a million objects in batches; the baseline inserts as many rows of like size, durable, into one bare table by one prepared statement.</summary>
internal static class StoreWriteBenchmark
{
    private const int Objects = 1_000_000;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        var baseline = await Measure.TimeAsync(() => WriteRowsAsync(cancellationToken));
        Measure.PrintRate("baseline: bare rows of 300 bytes", Objects, baseline);
        await using var store = await SqliteGraphStore.OpenAsync(SyntheticGraph.FreshFile("write.db"), TimeProvider.System, cancellationToken);
        SyntheticGraph graph = new(store);
        await graph.PrepareAsync();
        var (making, writing) = (TimeSpan.Zero, TimeSpan.Zero);
        var slowest = TimeSpan.Zero;
        for (var written = 0; written < Objects; written += SyntheticGraph.BatchSize)
        {
            GraphBatch batch = graph.Batch();
            making += await Measure.TimeAsync(async () => batch = await graph.NextAsync(SyntheticGraph.BatchSize));
            var time = await Measure.TimeAsync(() => store.CommitAsync(batch, cancellationToken));
            writing += time;
            slowest = time > slowest ? time : slowest;
        }

        Measure.PrintRate("making batches and looking up external ids", Objects, making);
        Measure.PrintRate("committing records and claims", Objects, writing);
        Measure.PrintMilliseconds("slowest commit", slowest.TotalMilliseconds);
        Measure.PrintRatio("against the baseline", writing, baseline);
        await ReadFeedAsync(store, cancellationToken);
        Measure.PrintPeakMemory();
    }

    private static async Task ReadFeedAsync(SqliteGraphStore store, CancellationToken cancellationToken)
    {
        var count = 0;
        var time = await Measure.TimeAsync(async () =>
        {
            var revision = await store.ReadRevisionAsync(cancellationToken);
            await foreach (var _ in store.ReadIndexRecordsAsync(revision, cancellationToken))
            {
                count++;
            }

            await foreach (var _ in store.ReadIndexClaimsAsync(revision, cancellationToken))
            {
                count++;
            }
        });
        Measure.PrintRate("reading the index feed", count, time);
    }

    private static Task WriteRowsAsync(CancellationToken cancellationToken)
    {
        using SqliteConnection connection = new($"Data Source={SyntheticGraph.FreshFile("rows.db").Path};Pooling=False");
        connection.Open();
        using (var setup = connection.CreateCommand())
        {
            setup.CommandText = "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;CREATE TABLE rows(id INTEGER PRIMARY KEY, body BLOB)";
            setup.ExecuteNonQuery();
        }

        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO rows(body) VALUES($body)";
        insert.Parameters.AddWithValue("$body", new byte[300]);
        for (var written = 0; written < Objects; written += SyntheticGraph.BatchSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var row = 0; row < SyntheticGraph.BatchSize; row++)
            {
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return Task.CompletedTask;
    }
}
