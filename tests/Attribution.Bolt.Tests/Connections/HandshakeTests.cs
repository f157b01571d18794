using Attribution.Bolt.Connections;
using Attribution.Bolt.Tests.FakeServer;

namespace Attribution.Bolt.Tests.Connections;

public sealed class HandshakeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Server_OfAnyVersion_IsSpokenWith(int minor)
    {
        foreach (var handshake in (FakeHandshake[])[FakeHandshake.Classic, FakeHandshake.Manifest])
        {
            await using var server = new FakeBoltServer(new FakeBehaviour { Handshake = handshake, Version = new BoltVersion(5, minor), Rows = 2 });
            await using var driver = Client.Of(server);

            Assert.Equal([1L, 2L], await Client.ReadAsync(driver));
            Assert.Equal($"5.{minor}", (await driver.GetServerInfoAsync()).ProtocolVersion);
        }
    }

    [Theory]
    [InlineData(nameof(FakeHandshake.NoVersion), "speaks no version of Bolt from 5.0 to 5.8")]
    [InlineData(nameof(FakeHandshake.ForeignManifest), "speaks no version of Bolt from 5.0 to 5.8")]
    [InlineData(nameof(FakeHandshake.Http), "answered in HTTP: this is the port of the web interface")]
    [InlineData(nameof(FakeHandshake.TlsAlert), "wants an encrypted connection")]
    [InlineData(nameof(FakeHandshake.Close), "closed the connection during the handshake. It may want encryption")]
    [InlineData(nameof(FakeHandshake.Silence), "did not answer within 0.3 s")]
    public async Task Server_ThatCannotBeSpokenWith_IsUnavailableInOneLine(string handshake, string message)
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Handshake = Enum.Parse<FakeHandshake>(handshake) });
        await using var driver = Client.Of(server, builder => builder.WithConnectionTimeout(TimeSpan.FromSeconds(handshake == "Silence" ? 0.3 : 10)));

        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData(nameof(FakeHandshake.Garbage), "does not speak Bolt")]
    [InlineData(nameof(FakeHandshake.EndlessManifest), "does not end")]
    [InlineData(nameof(FakeHandshake.HugeManifest), "at most 256 are believed")]
    public async Task Server_ThatBreaksTheHandshake_IsAProtocolError(string handshake, string message)
    {
        await using var server = new FakeBoltServer(new FakeBehaviour { Handshake = Enum.Parse<FakeHandshake>(handshake) });
        await using var driver = Client.Of(server);

        Assert.Contains(message, (await Assert.ThrowsAsync<ProtocolException>(driver.VerifyConnectivityAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_WhereNobodyListens_IsUnavailable()
    {
        await using var driver = GraphDatabase.Driver("bolt://127.0.0.1:1");

        Assert.Contains("127.0.0.1:1 cannot be reached", (await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync)).Message, StringComparison.Ordinal);
    }
}
