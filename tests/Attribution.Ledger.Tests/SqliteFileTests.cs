using Microsoft.Data.Sqlite;

namespace Attribution.Ledger.Tests;

public sealed class SqliteFileTests : IDisposable
{
    private readonly LedgerFolder folder = new();
    private readonly string path;
    private readonly SqliteFile file;
    private readonly SqliteFile elsewhere;

    public SqliteFileTests()
    {
        path = Path.Combine(folder.Directory, "rows.db");
        (file, elsewhere) = (new SqliteFile(path, 5), new SqliteFile(path, 5));
        file.Execute("PRAGMA journal_mode=WAL; CREATE TABLE rows(id INTEGER PRIMARY KEY)");
    }

    [Fact]
    public void Version_WhileNobodyWrites_Stays()
    {
        var before = file.Version();
        Assert.Equal(0, Count());
        elsewhere.Query("SELECT id FROM rows", row => row.GetInt32(0));

        Assert.Equal(before, file.Version());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Version_AfterAWrite_Grows(bool isElsewhere)
    {
        var before = file.Version();
        (isElsewhere ? elsewhere : file).Execute("INSERT INTO rows VALUES($id)", ("$id", 1));

        Assert.True(file.Version() > before);
        Assert.Equal(1, Count());
    }

    [Fact]
    public void Version_AskedByManyAtOnce_IsTheSameForAll() =>
        Assert.Single(Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => file.Version()).Distinct());

    [Fact]
    public void Dispose_AfterUse_LetsGoOfTheFile()
    {
        file.Version();
        file.Dispose();
        SqliteConnection.ClearAllPools();

        Assert.False(File.Exists(path + "-wal")); // its last connection ends the log
        Assert.True(file.Version() > 0);
    }

    public void Dispose()
    {
        file.Dispose();
        folder.Dispose();
    }

    private int Count() => file.Query("SELECT id FROM rows", row => row.GetInt32(0)).Count;
}
