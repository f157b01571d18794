namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>Drivers for tests: short times, so that what hangs ends.</summary>
internal static class Client
{
    public static BoltDriver Of(FakeBoltServer server, Action<ConfigBuilder>? configure = null, string scheme = "bolt") =>
        (BoltDriver)GraphDatabase.Driver($"{scheme}://{server.Address}", AuthTokens.Basic("ann", "secret"), builder =>
        {
            builder.WithConnectionTimeout(TimeSpan.FromSeconds(10)).WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(20)).WithMaxTransactionRetryTime(TimeSpan.Zero);
            configure?.Invoke(builder);
        });

    /// <summary>The values of x of one auto-commit query.</summary>
    public static async Task<List<long>> ReadAsync(IDriver driver, Action<SessionConfigBuilder>? configure = null)
    {
        await using var session = driver.AsyncSession(configure ?? (_ => { }));
        var cursor = await session.RunAsync("RETURN 1 AS x");
        return await cursor.ToListAsync(record => record["x"].As<long>());
    }
}
