using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Identity;

/// <summary>What is taken from somebody is gone for his next request, whoever takes it: this server, or another program on the same data directory.</summary>
public sealed class RevocationTests : IDisposable
{
    private const string Account = "pl.analyst1";
    private readonly TemporaryIdentity identity = new();

    public RevocationTests() => identity.AddAccount(Account, "secret-1");

    public static TheoryData<string, bool> Ways => new(
        from way in new[] { "revoke", "disable", "unit", "clearance", "compartment", "purpose", "break-glass" } from elsewhere in new[] { false, true } select (way, elsewhere));

    [Theory]
    [MemberData(nameof(Ways))]
    public void NextRequest_AfterAChange_IsJudgedByIt(string way, bool elsewhere)
    {
        var (secret, token) = identity.Stores.Tokens.Create(Account, "tool", 7, StatedFor.Nothing) ?? throw new InvalidOperationException("The token was refused.");
        var session = identity.Stores.Sessions.Open(Account);
        var before = (Rights(identity.Stores.Tokens.Find(secret)), Rights(identity.Stores.Sessions.Find(session)));
        Assert.Equal(before, (Rights(identity.Stores.Tokens.Find(secret)), Rights(identity.Stores.Sessions.Find(session))));
        Change(elsewhere ? identity.OpenAgain() : identity.Stores, way, token.Id, session);

        Assert.NotEqual(before, (Rights(identity.Stores.Tokens.Find(secret)), Rights(identity.Stores.Sessions.Find(session))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SignOut_OfASession_EndsItAtOnce(bool elsewhere)
    {
        var session = identity.Stores.Sessions.Open(Account);
        Assert.NotNull(identity.Stores.Sessions.Find(session));
        (elsewhere ? identity.OpenAgain() : identity.Stores).Sessions.Close(session);

        Assert.Null(identity.Stores.Sessions.Find(session));
    }

    [Fact]
    public void Token_InUseAllTheTime_EndsWhenItExpires()
    {
        var (secret, _) = identity.Stores.Tokens.Create(Account, "tool", 1, StatedFor.Nothing) ?? throw new InvalidOperationException("The token was refused.");
        identity.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        Assert.NotNull(identity.Stores.Tokens.Find(secret));
        identity.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(identity.Stores.Tokens.Find(secret));
    }

    [Fact]
    public void BreakGlass_WhileItsReaderAsks_EndsAtItsEnd()
    {
        Open(identity.Stores);
        Assert.NotNull(identity.Stores.Callers.Find(new SignedIn(Account, null, null))?.Reader.Opened);
        identity.Clock.Advance(TimeSpan.FromMinutes(60));

        Assert.Null(identity.Stores.Callers.Find(new SignedIn(Account, null, null))?.Reader.Opened);
    }

    public void Dispose() => identity.Dispose();

    /// <summary>All that a request is judged by, as text; null: nobody.</summary>
    private string? Rights(SignedIn? who) =>
        who is not null && identity.Stores.Callers.Find(who) is { } caller ? $"{caller.Reader} {caller.Unit.Name} {string.Join(' ', caller.Roles)} {caller.Reader.Compartments} {caller.Reader.Opened?.Until}" : null;

    private void Change(IdentityStores stores, string way, string token, string session)
    {
        switch (way)
        {
            case "revoke":
                stores.Tokens.Revoke(Account, token);
                break;
            case "disable":
                stores.Accounts.Disable(Account);
                break;
            case "unit":
                stores.Units.Rename("PL-CYB", "Another name");
                break;
            case "clearance":
                stores.Accounts.Change(Account, new AccountChange { Roles = ["auditor"] });
                break;
            case "compartment":
                stores.Accounts.Change(Account, new AccountChange { Compartments = Domain.Labels.TokenSet.Of("op-example") });
                break;
            case "purpose":
                stores.Sessions.State(session, new StatedFor("investigation", null));
                break;
            default:
                Open(stores);
                break;
        }
    }

    private void Open(IdentityStores stores)
    {
        stores.BreakGlasses.Add(new Ledger.BreakGlass.BreakGlassEntry { Id = "1", ItemId = "2", Reason = "Somebody is in danger", Requester = Account, UnitId = "PL-CYB", RequestedAt = identity.Clock.GetUtcNow() });
        stores.BreakGlasses.Approve("1", "pl.boss", ["label"], ["PL-CYB"]);
    }
}
