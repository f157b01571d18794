namespace Attribution.Bolt.Tests.Server;

/// <summary>One server without TLS for all tests of a collection; each test skips itself where there is none.</summary>
public sealed class PlainServer : IAsyncLifetime
{
    private Neo4jServer? _server;

    /// <summary>The server; skips the test without one.</summary>
    public Neo4jServer Required
    {
        get
        {
            Assert.SkipWhen(_server is null, Neo4jServer.Missing);
            return _server!; // Skipped above if there is none.
        }
    }

    public async ValueTask InitializeAsync() => _server = await Neo4jServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
