using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Audit;

/// <summary>L29: sign-ins that succeed and that fail are on record, and none is let in while they cannot be.</summary>
public sealed class SignInTrailTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task L29_SignIn_EitherWay_IsOnRecord()
    {
        var before = Count("SIGN_IN", RunningServer.Account) + Count("REFUSE_SIGN_IN", RunningServer.Account);
        Assert.Equal((204, null), await server.LoginAsync(RunningServer.Account, RunningServer.Password).OutcomeAsync());
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.LoginAsync(RunningServer.Account, "wrong").OutcomeAsync());
        Assert.Equal(before + 2, Count("SIGN_IN", RunningServer.Account) + Count("REFUSE_SIGN_IN", RunningServer.Account));
    }

    [Fact]
    public async Task L29_SignInUnderANameThatIsNone_IsOnRecordWithoutIt()
    {
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), await server.LoginAsync("my secret word", "wrong").OutcomeAsync());
        Assert.True(Count("REFUSE_SIGN_IN", "") > 0);
    }

    [Fact]
    public async Task L31_SignInAndReport_WhileTheTrailCannotBeWritten_AreRefusedAsThat()
    {
        using (await server.LoginAsync(RunningServer.Account, RunningServer.Password))
        {
        }

        Run("CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'full'); END");
        try
        {
            Assert.Equal((503, "AUDIT_UNAVAILABLE"), await server.LoginAsync(RunningServer.Account, RunningServer.Password).OutcomeAsync());
        }
        finally
        {
            Run("DROP TRIGGER full");
        }
    }

    private long Count(string action, string actor)
    {
        if (!File.Exists(Path.Combine(server.DataDirectory, "ledger.db")))
        {
            return 0;
        }

        return Run($"SELECT count(*) FROM entries WHERE json_extract(CAST(bytes AS TEXT), '$.action') = '{action}' AND json_extract(CAST(bytes AS TEXT), '$.actor') = '{actor}'");
    }

    private long Run(string sql)
    {
        using SqliteConnection ledger = new($"Data Source={Path.Combine(server.DataDirectory, "ledger.db")};Pooling=False");
        ledger.Open();
        using var command = ledger.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long? ?? 0;
    }
}
