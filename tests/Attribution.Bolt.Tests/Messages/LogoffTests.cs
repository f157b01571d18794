using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class LogoffTests
{
    [Fact]
    public void Write_Always_HasItsBytes() => Assert.Equal("B06B", Bytes.Hex(Logoff.Instance));

    [Fact]
    public void Write_Always_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("LOGOFF"), Bytes.Of(Logoff.Instance));
}
