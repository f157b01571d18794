using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class PullTests
{
    [Fact]
    public void Write_LastQuery_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("PULL"), Bytes.Of(new Pull(10, Pull.LastQuery)));

    [Theory]
    [InlineData(-1, -1, "B13FA1816EFF")]
    [InlineData(1000, 2, "B13FA2816EC903E88371696402")]
    public void Write_CountAndQuery_HasItsBytes(long count, long query, string hex) => Assert.Equal(hex, Bytes.Hex(new Pull(count, query)));
}
