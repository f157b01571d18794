using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class BeginTests
{
    [Fact]
    public void Write_Settings_AreAsNpmSendsThem() =>
        Assert.Equal(Golden.Message("BEGIN"), Bytes.Of(new Begin(QueryExtraTests.Full with { Mode = AccessMode.Write })));
}
