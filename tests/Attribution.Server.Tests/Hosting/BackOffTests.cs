using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Hosting;

public sealed class BackOffTests
{
    [Fact]
    public void Next_FailureAfterFailure_DoublesUpToFiveSeconds()
    {
        BackOff backOff = new();
        Assert.Equal([0.5, 1, 2, 4, 5, 5], Enumerable.Range(0, 6).Select(_ => backOff.Next().TotalSeconds));
        backOff.Reset();
        Assert.Equal(0.5, backOff.Next().TotalSeconds);
    }
}
