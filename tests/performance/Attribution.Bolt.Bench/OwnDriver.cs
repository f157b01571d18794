using System.Diagnostics;
using Attribution.Bolt.Tests.Server;

namespace Attribution.Bolt.Bench;

/// <summary>Round trips and records with this client.</summary>
internal static class OwnDriver
{
    public static async Task<Figures> MeasureAsync(Neo4jServer server)
    {
        await using var driver = server.Connect();
        await using var session = driver.AsyncSession(builder => builder.WithDatabase("neo4j"));
        await RoundTripsAsync(session, 3000);
        var roundTrip = await CpuAsync(() => RoundTripsAsync(session, 5000)) / 5000;
        await RecordsAsync(session, 200_000);
        var tenThousand = await CpuAsync(() => RecordsAsync(session, 200_000)) / 20;
        return new Figures(roundTrip, tenThousand);
    }

    private static async Task RoundTripsAsync(IAsyncSession session, int count)
    {
        for (var x = 0L; x < count; x++)
        {
            var records = await (await session.RunAsync("RETURN $x AS x", new Dictionary<string, object?> { ["x"] = x })).ToListAsync();
            Check(records[0].Get<long>("x") == x);
        }
    }

    private static async Task RecordsAsync(IAsyncSession session, long count)
    {
        var cursor = await session.RunAsync(
            "UNWIND range(1, $count) AS x RETURN x, toString(x) AS s, {id: x} AS m", new Dictionary<string, object?> { ["count"] = count });
        var sum = 0L;
        foreach (var record in await cursor.ToListAsync())
        {
            sum += record.Get<long>("x") + record.Get<Dictionary<string, object?>>("m")["id"].As<long>() - (record.Get<string>("s").Length * 0);
        }

        Check(sum == count * (count + 1));
    }

    /// <summary>µs of this process's CPU, all threads.</summary>
    private static async Task<double> CpuAsync(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }

    private static void Check(bool isRight)
    {
        if (!isRight)
        {
            throw new UnreachableException("The server gave a wrong answer.");
        }
    }
}
