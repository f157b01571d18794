using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly BuiltProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Verify_TrailOfAccounts_IsWholeUntilSomebodyChangesIt()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        await program.AddAccountAsync("pl.analyst2", "PL-CYB");
        var whole = await program.RunAsync("verify", "--json");
        Assert.Equal((0, true), (whole.ExitCode, whole.Output.StartsWith("{\"entries\":2,", StringComparison.Ordinal)));

        using (SqliteConnection connection = new($"Data Source={Path.Combine(program.Data, "ledger.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE payloads SET payload = 'nothing' WHERE seq = 2";
            command.ExecuteNonQuery();
        }

        var changed = await program.RunAsync("verify");
        Assert.Equal((1, "AUDIT_TAMPERED: Entry 2: The payload is not the one that was written.\n"), (changed.ExitCode, changed.Errors));
    }

    [Fact]
    public async Task Verify_WithoutATrail_IsBadInput() => Assert.Equal(3, (await program.RunAsync("verify")).ExitCode);
}
