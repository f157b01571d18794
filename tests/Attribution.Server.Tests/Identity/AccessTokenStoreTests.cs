using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Identity;

public sealed class AccessTokenStoreTests : IDisposable
{
    private readonly TemporaryIdentity identity = new();

    public AccessTokenStoreTests() => identity.AddAccount("pl.analyst1", "secret-1");

    private AccessTokenStore Tokens => identity.Stores.Tokens;

    [Fact]
    public void Find_LiveToken_GivesItsAccount() => Assert.Equal("pl.analyst1", Tokens.Find(Create().Secret)?.Account);

    [Fact]
    public void Find_ExpiredToken_GivesNothing()
    {
        var token = Create();
        identity.Clock.Advance(TimeSpan.FromDays(8));

        Assert.Null(Tokens.Find(token.Secret));
    }

    [Fact]
    public void Revoke_OwnToken_EndsIt()
    {
        var token = Create();

        Assert.True(Tokens.Revoke("pl.analyst1", token.Token.Id));
        Assert.Null(Tokens.Find(token.Secret));
        Assert.Empty(Tokens.List("pl.analyst1"));
    }

    [Fact]
    public void Revoke_TokenOfAnother_IsAsAbsent()
    {
        var token = Create();

        Assert.False(Tokens.Revoke("ro.analyst1", token.Token.Id));
        Assert.Equal("pl.analyst1", Tokens.Find(token.Secret)?.Account);
    }

    [Fact]
    public void Create_AboveTheMost_IsRefused()
    {
        for (var count = 0; count < AccessTokenStore.MaxPerAccount; count++)
        {
            Create();
        }

        Assert.Null(Tokens.Create("pl.analyst1", "one more", 7, StatedFor.Nothing));
    }

    public void Dispose() => identity.Dispose();

    private (string Secret, AccessToken Token) Create() =>
        Tokens.Create("pl.analyst1", "tool", 7, StatedFor.Nothing) ?? throw new InvalidOperationException("The token was refused.");
}
