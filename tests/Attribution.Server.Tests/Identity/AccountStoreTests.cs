using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Identity;

public sealed class AccountStoreTests : IDisposable
{
    private readonly TemporaryIdentity identity = new();

    [Fact]
    public void Verify_RightPassword_IsAccepted()
    {
        identity.AddAccount("pl.analyst1", "secret-1");

        Assert.True(identity.Stores.Accounts.Verify("pl.analyst1", "secret-1"));
    }

    [Fact]
    public void Verify_UnknownAccountOrWrongPassword_IsRefused()
    {
        identity.AddAccount("pl.analyst1", "secret-1");

        Assert.False(identity.Stores.Accounts.Verify("pl.analyst1", "secret-2"));
        Assert.False(identity.Stores.Accounts.Verify("nobody", "secret-1"));
    }

    [Fact]
    public void Verify_AfterFiveFailures_IsLockedForFifteenMinutes()
    {
        identity.AddAccount("pl.analyst1", "secret-1");
        for (var failure = 0; failure < AccountStore.MaxFailures; failure++)
        {
            identity.Stores.Accounts.Verify("pl.analyst1", "wrong");
        }

        Assert.False(identity.Stores.Accounts.Verify("pl.analyst1", "secret-1"));
        identity.Clock.Advance(AccountStore.LockTime + TimeSpan.FromSeconds(1));
        Assert.True(identity.Stores.Accounts.Verify("pl.analyst1", "secret-1"));
    }

    [Fact]
    public void Disable_Account_EndsItsSessionsAndSignIn()
    {
        identity.AddAccount("pl.analyst1", "secret-1");
        var session = identity.Stores.Sessions.Open("pl.analyst1");

        Assert.True(identity.Stores.Accounts.Disable("pl.analyst1"));
        Assert.Null(identity.Stores.Sessions.Find(session));
        Assert.False(identity.Stores.Accounts.Verify("pl.analyst1", "secret-1"));
        Assert.Null(identity.Stores.Callers.Find("pl.analyst1"));
    }

    [Theory]
    [InlineData("pl.analyst1", true)]
    [InlineData("PL.Analyst1", false)]
    [InlineData("a", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    public void IsValidName_Text_FollowsTheRule(string name, bool valid) => Assert.Equal(valid, AccountStore.IsValidName(name));

    public void Dispose() => identity.Dispose();

    [Fact]
    public void A45_Verify_Refused_WritesOnceWhateverTheReason()
    {
        using TemporaryIdentity identity = new();
        foreach (var name in (string[])["pl.wrong", "pl.disabled", "pl.locked"])
        {
            identity.AddAccount(name, "correct horse");
        }

        identity.Stores.Accounts.Disable("pl.disabled");
        foreach (var _ in Enumerable.Range(0, AccountStore.MaxFailures))
        {
            identity.Stores.Accounts.Verify("pl.locked", "wrong");
        }

        var written = new[] { "pl.wrong", "pl.disabled", "pl.locked", "pl.unknown" }.Select(name => identity.BytesLogged(() => Assert.False(identity.Stores.Accounts.Verify(name, "wrong horse"))));
        Assert.Single(written.Distinct());
    }
}
