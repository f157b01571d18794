using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class RouteTests
{
    private static readonly Dictionary<string, object?> Context = new() { ["address"] = $"127.0.0.1:{Golden.Port}" };

    [Fact]
    public void Write_Everything_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("ROUTE"), Bytes.Of(new Route(Context, ["FB:1"], "db1", "bob")));

    [Fact]
    public void Write_Nothing_HasItsBytes() => Assert.Equal("B366A090A0", Bytes.Hex(new Route(new Dictionary<string, object?>(), [], null, null)));
}
