using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Tests.Messages;

public sealed class DiscardTests
{
    [Theory]
    [InlineData(-1, -1, "B12FA1816EFF")]
    [InlineData(-1, 0, "B12FA2816EFF8371696400")]
    public void Write_CountAndQuery_HasItsBytes(long count, long query, string hex) => Assert.Equal(hex, Bytes.Hex(new Discard(count, query)));
}
