using Attribution.Bolt.Messages;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests.Messages;

public sealed class SuccessTests
{
    [Fact]
    public void Read_Fields_AreAMap()
    {
        var reader = new PackReader(Bytes.Of(new Dictionary<string, object?> { ["a"] = 1L }), new KeyCache());

        Assert.Equal(1L, Success.Read(ref reader).Fields["a"]);
    }
}
