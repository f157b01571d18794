namespace Attribution.Server.Tests.Identity;

public sealed class SessionStoreTests : IDisposable
{
    private readonly TemporaryIdentity identity = new();

    public SessionStoreTests() => identity.AddAccount("pl.analyst1", "secret-1");

    [Fact]
    public void Find_OpenSession_GivesItsAccount() =>
        Assert.Equal("pl.analyst1", identity.Stores.Sessions.Find(identity.Stores.Sessions.Open("pl.analyst1"))?.Account);

    [Fact]
    public void Find_AfterThirtyIdleMinutes_GivesNothing()
    {
        var session = identity.Stores.Sessions.Open("pl.analyst1");
        identity.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Null(identity.Stores.Sessions.Find(session));
    }

    [Fact]
    public void Find_UsedAllTheTime_EndsAfterTenHours()
    {
        var session = identity.Stores.Sessions.Open("pl.analyst1");
        var lived = TimeSpan.Zero;
        while (identity.Stores.Sessions.Find(session) is not null)
        {
            identity.Clock.Advance(TimeSpan.FromMinutes(20));
            lived += TimeSpan.FromMinutes(20);
        }

        Assert.Equal(TimeSpan.FromHours(10), lived);
    }

    [Fact]
    public void Close_Session_EndsIt()
    {
        var session = identity.Stores.Sessions.Open("pl.analyst1");
        identity.Stores.Sessions.Close(session);

        Assert.Null(identity.Stores.Sessions.Find(session));
    }

    public void Dispose() => identity.Dispose();
}
