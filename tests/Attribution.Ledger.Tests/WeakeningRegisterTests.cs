namespace Attribution.Ledger.Tests;

public sealed class WeakeningRegisterTests : IDisposable
{
    private readonly LedgerFolder folder = new();
    private readonly SettableClock clock = new();

    [Fact]
    public void AskedByAnother_SameChangeOfTheSameUnit_IsFoundOverARestart()
    {
        Open().Ask("record:1", 3, "abc", "PL-CYB", "pl.analyst1");
        Assert.Equal("pl.analyst1", Open().AskedByAnother("record:1", 3, "abc", "PL-CYB", "pl.chief1"));
        Assert.Null(Open().AskedByAnother("record:1", 3, "abc", "PL-CYB", "pl.analyst1"));
    }

    [Theory]
    [InlineData("record:2", 3, "abc", "PL-CYB")]
    [InlineData("record:1", 4, "abc", "PL-CYB")]
    [InlineData("record:1", 3, "abd", "PL-CYB")]
    [InlineData("record:1", 3, "abc", "RO-CYB")]
    public void AskedByAnother_AnyOtherChange_IsNot(string item, int version, string label, string unit)
    {
        Open().Ask("record:1", 3, "abc", "PL-CYB", "pl.analyst1");
        Assert.Null(Open().AskedByAnother(item, version, label, unit, "pl.chief1"));
    }

    [Fact]
    public void AskedByAnother_ADayAgo_IsForgotten()
    {
        Open().Ask("record:1", 3, "abc", "PL-CYB", "pl.analyst1");
        clock.Now += WeakeningRegister.Patience;
        Assert.Null(Open().AskedByAnother("record:1", 3, "abc", "PL-CYB", "pl.chief1"));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private WeakeningRegister Open() => new(folder.Directory, clock);
}
