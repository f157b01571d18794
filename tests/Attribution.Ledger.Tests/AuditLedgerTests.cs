using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Attribution.Ledger.Tests;

public sealed class AuditLedgerTests : IDisposable
{
    private readonly LedgerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task About_Item_AnswersWhoSawItNewestFirstInPages()
    {
        await folder.FillAsync(9);
        await using var ledger = folder.Open();
        var first = ledger.About(["item1"], null, 2);
        Assert.Equal([(7L, "reader7"), (4L, "reader4")], first.Select(entry => (entry.Seq, entry.Actor)));
        Assert.Equal([1L], ledger.About(["item1"], first[^1].Seq, 2).Select(entry => entry.Seq));
        Assert.Equal(("READ", "PL-CYB", null), (first[0].Action, first[0].Unit, first[0].Purpose));
        Assert.Empty(ledger.About(["another"], null, 2));
    }

    [Fact]
    public async Task Note_FromTwoLedgersOnOneFileAtOnce_MakesOneChain()
    {
        await using (AuditLedger one = folder.Open(), other = folder.Open())
        {
            await Task.WhenAll(Enumerable.Range(0, 400).Select(number => (number % 2 == 0 ? one : other).NoteAsync(LedgerFolder.Note($"reader{number}"), TestContext.Current.CancellationToken)));
        }

        Assert.Equal(400, Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(folder.File)).Entries);
    }

    [Fact]
    public async Task Note_WhileTheFileCannotBeWritten_FailsAndGoesOnWhenItCan()
    {
        Directory.CreateDirectory(folder.File);
        await using var ledger = folder.Open();
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.NoteAsync(LedgerFolder.Note("early"), TestContext.Current.CancellationToken));
        Directory.Delete(folder.File);
        await ledger.NoteAsync(LedgerFolder.Note("late"), TestContext.Current.CancellationToken);
        Assert.Equal(1, Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(folder.File)).Entries);
    }

    /// <summary>A full disk, as SQLite reports it: a file that may grow no further.</summary>
    [Fact]
    public async Task Note_WhenTheDiskIsFull_FailsAndNothingOfItsBatchIsThere()
    {
        await folder.FillAsync(3);
        folder.Tamper("CREATE TRIGGER full BEFORE INSERT ON subjects WHEN NEW.subject = 'last' BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END;");
        await using var ledger = folder.Open();
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.NoteAsync(LedgerFolder.Note("reader", "first", "last"), TestContext.Current.CancellationToken));
        Assert.Empty(ledger.About(["first"], null, 10));
        await ledger.NoteAsync(LedgerFolder.Note("reader", "first"), TestContext.Current.CancellationToken);
        Assert.Equal(4, Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(folder.File)).Entries);
    }

    [Fact]
    public async Task Entries_ChangedOrDeletedBySql_AreKept()
    {
        await folder.FillAsync(2);
        foreach (var sql in new[] { "UPDATE entries SET hash = x'00'", "DELETE FROM entries WHERE seq = 2" })
        {
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = folder.File, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        }

        Assert.Equal(2, Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(folder.File)).Entries);
    }

    [Fact]
    public async Task Note_ManyAtOnce_ShareTheirTransactions()
    {
        const int count = 4_000;
        await using var ledger = folder.Open();
        await ledger.NoteAsync(LedgerFolder.Note("first"), TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, count).Select(number => ledger.NoteAsync(LedgerFolder.Note("reader", $"a{number}", $"b{number}"), TestContext.Current.CancellationToken)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{count / watch.Elapsed.TotalSeconds:N0} notes/s");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20)); // one transaction each would take minutes on a slow disk
    }

    [Fact]
    public async Task File_IsReadableByItsOwnerAlone()
    {
        await folder.FillAsync(1);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(folder.File));
    }
}
