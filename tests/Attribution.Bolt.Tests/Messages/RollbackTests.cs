using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class RollbackTests
{
    [Fact]
    public void Write_Always_HasItsBytes() => Assert.Equal("B013", Bytes.Hex(Rollback.Instance));

    [Fact]
    public void Write_Always_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("ROLLBACK"), Bytes.Of(Rollback.Instance));
}
