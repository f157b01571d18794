using Attribution.Bolt.Authentication;
using Attribution.Bolt.Configuration;
using Attribution.Bolt.Connections;
using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Tests.Messages;

public sealed class HelloTests
{
    private static readonly AuthToken Ann = AuthToken.From(AuthTokens.Basic("ann", "secret"));

    [Theory]
    [InlineData(0, "credentials,principal,scheme,user_agent")]
    [InlineData(1, "user_agent")]
    [InlineData(2, "notifications_minimum_severity,user_agent")]
    [InlineData(3, "bolt_agent,notifications_minimum_severity,user_agent")]
    [InlineData(8, "bolt_agent,notifications_minimum_severity,user_agent")]
    public void Write_Version_SendsWhatItKnows(int minor, string keys)
    {
        var hello = new Hello("test/1", null, minor < 2 ? null : NotificationFilter.Off, Ann);

        var map = Assert.IsType<Dictionary<string, object?>>(Assert.Single(Bytes.Fields(hello, new BoltVersion(5, minor))));

        Assert.Equal(keys, string.Join(',', map.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Write_Routed_SendsTheContext()
    {
        var hello = new Hello("t", new Dictionary<string, object?> { ["address"] = "a:1" }, null, Ann);

        Assert.Equal("B101A28A757365725F6167656E74817487726F7574696E67A18761646472657373 83613A31".Replace(" ", "", StringComparison.Ordinal), Bytes.Hex(hello, BoltVersion.V5_1));
    }
}
