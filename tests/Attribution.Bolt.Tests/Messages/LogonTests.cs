using Attribution.Bolt.Authentication;
using Attribution.Bolt.Messages;
using Attribution.Bolt.Tests.Fixtures;

namespace Attribution.Bolt.Tests.Messages;

public sealed class LogonTests
{
    private static readonly AuthToken Ann = AuthToken.From(AuthTokens.Basic("ann", "secret"));

    [Fact]
    public void Write_Basic_IsAsNpmSendsIt() => Assert.Equal(Golden.Message("LOGON"), Bytes.Of(new Logon(Ann)));

    [Fact]
    public void ToString_Always_KeepsTheSecret() => Assert.Equal("LOGON", new Logon(Ann).ToString());
}
