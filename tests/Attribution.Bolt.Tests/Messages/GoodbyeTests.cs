using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class GoodbyeTests
{
    [Fact]
    public void Write_Always_HasItsBytes() => Assert.Equal("B002", Bytes.Hex(Goodbye.Instance));

    [Fact]
    public void Write_Always_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("GOODBYE"), Bytes.Of(Goodbye.Instance));
}
