using System.Diagnostics;
using System.Globalization;
using Attribution.Graph.Compliance;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Tests.Processes;

/// <summary>R01: a writer killed at random moments loses nothing that it acknowledged and leaves nothing half-written.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(11);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task R01_Writer_KilledFiftyTimes_LosesNothingAcknowledged()
    {
        var path = folder.File("graph.db");
        (long Revision, int Records, int Claims) seen = (0, 0, 0);
        var acknowledged = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var name = $"writer{kill}";
            var operations = await KillAsync(path, name);
            acknowledged += operations;
            Assert.Equal("ok", IntegrityCheck(path));
            await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path }, TimeProvider.System, CancellationToken.None);
            await AssertAllThereAsync(store, name, operations);
            seen = await AssertNoneHalfAsync(store, seen);
        }

        Assert.True(acknowledged >= Kills, $"Only {acknowledged} operations were acknowledged before the kills.");
    }

    // Kills after a random number of acknowledgements and then a random moment, so that kills fall into every step of a commit.
    private async Task<int> KillAsync(string path, string name)
    {
        using var writer = WritingProcess.Start(path, name, int.MaxValue);
        var last = -1;
        for (var wait = random.Next(1, 12); wait > 0; wait--)
        {
            last = int.Parse(await writer.StandardOutput.ReadLineAsync() ?? "", CultureInfo.InvariantCulture);
        }

        var moment = Stopwatch.GetTimestamp() + (random.Next(4_000) * Stopwatch.Frequency / 1_000_000);
        while (Stopwatch.GetTimestamp() < moment)
        {
            Thread.SpinWait(20);
        }

        writer.Kill();
        while (await writer.StandardOutput.ReadLineAsync() is { } line && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var operation))
        {
            last = operation;
        }

        await writer.WaitForExitAsync();
        return last + 1;
    }

    private static async Task AssertAllThereAsync(SqliteGraphStore store, string name, int operations)
    {
        var expected = Enumerable.Range(0, operations)
            .SelectMany(operation => Enumerable.Range(0, WritingProcess.Records).Select(index => WritingProcess.ExternalId(name, operation, index))).ToList();
        var found = await store.FindOwnRecordsAsync(StoreWorld.Unit, expected, CancellationToken.None);
        Assert.Equal(expected, found.Select(head => head.ExternalId));
    }

    private static async Task<(long Revision, int Records, int Claims)> AssertNoneHalfAsync(SqliteGraphStore store, (long Revision, int Records, int Claims) seen)
    {
        await foreach (var change in store.ReadChangesAsync(seen.Revision, CancellationToken.None))
        {
            var isWrite = change.RecordNumbers.Count > 0;
            Assert.Equal(isWrite ? (WritingProcess.Records, WritingProcess.Claims) : (0, 0), (change.RecordNumbers.Count, change.ClaimNumbers.Count));
            Assert.Equal(change.RecordNumbers.Count, (await store.ReadIndexRecordsAsync(change.RecordNumbers, CancellationToken.None)).Count);
            Assert.Equal(change.ClaimNumbers.Count, (await store.ReadIndexClaimsAsync(change.ClaimNumbers, CancellationToken.None)).Count);
            seen = (change.Revision, seen.Records + change.RecordNumbers.Count, seen.Claims + change.ClaimNumbers.Count);
        }

        await using var world = await StoreWorld.OnAsync(store, Domain.Identifiers.IdSource.Random);
        var last = await store.ReadRecordsAsync(await world.ViewAsync(), [seen.Records], CancellationToken.None);
        var next = await store.ReadRecordsAsync(await world.ViewAsync(), [seen.Records + 1], CancellationToken.None);
        Assert.Equal((seen.Records > 0 ? 1 : 0, 0), (last.Count, next.Count));
        return seen;
    }

    private static string IntegrityCheck(string path)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return command.ExecuteScalar() as string ?? "";
    }
}
