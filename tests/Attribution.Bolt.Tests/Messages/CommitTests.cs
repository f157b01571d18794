using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class CommitTests
{
    [Fact]
    public void Write_Always_HasItsBytes() => Assert.Equal("B012", Bytes.Hex(Commit.Instance));

    [Fact]
    public void Write_Always_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("COMMIT"), Bytes.Of(Commit.Instance));
}
