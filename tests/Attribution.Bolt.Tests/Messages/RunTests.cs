using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class RunTests
{
    private static readonly Query Query = new("RETURN $x", new { x = 1 });

    [Fact]
    public void Write_AutoCommit_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("RUN"), Bytes.Of(new Run(Query, QueryExtraTests.Full)));

    [Fact]
    public void Write_InsideATransaction_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("RUN_IN_TRANSACTION"), Bytes.Of(new Run(Query, Extra: null)));

    [Fact]
    public void ToString_Always_KeepsTextAndParameters() => Assert.Equal("RUN", new Run(Query, Extra: null).ToString());
}
