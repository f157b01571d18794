using Attribution.Domain.Identifiers;
using Attribution.Server.Identity;

namespace Attribution.Server.Tests.Commands;

public sealed class TokenCommandsTests : IDisposable
{
    private readonly BuiltProgram program = new();

    [Fact]
    public async Task Create_Token_PrintsTheTokenAndNothingElse()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var outcome = await program.RunAsync("token", "create", "--account", "pl.analyst1");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Matches("^attr_[A-Za-z0-9_-]{43}\n$", outcome.Output);
        Assert.Equal("pl.analyst1", Identity().Tokens.Find(outcome.Output.Trim())?.Account);
    }

    [Fact]
    public async Task Revoke_Token_EndsIt()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var token = (await program.RunAsync("token", "create", "--account", "pl.analyst1")).Output.Trim();
        var id = Identity().Tokens.List("pl.analyst1")[0].Id;
        var revoked = await program.RunAsync("token", "revoke", "--account", "pl.analyst1", id);
        var again = await program.RunAsync("token", "revoke", "--account", "pl.analyst1", id);

        Assert.Equal((0, 1), (revoked.ExitCode, again.ExitCode));
        Assert.Null(Identity().Tokens.Find(token));
    }

    [Theory]
    [InlineData(1, "token", "create", "--account", "nobody")]
    [InlineData(2, "token", "create")]
    [InlineData(2, "token", "create", "--account", "nobody", "--days", "many")]
    public async Task WrongUse_OfAnyKind_PrintsNoToken(int exitCode, params string[] arguments)
    {
        var outcome = await program.RunAsync(arguments);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.DoesNotContain("attr_", outcome.Output);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        program.Dispose();
    }

    private IdentityStores Identity() => IdentityStores.Open(program.Data, IdSource.Random, TimeProvider.System);
}
