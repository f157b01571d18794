using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Tests.Messages;

public sealed class ResetTests
{
    [Fact]
    public void Write_Always_HasItsBytes() => Assert.Equal("B00F", Bytes.Hex(Reset.Instance));
}
