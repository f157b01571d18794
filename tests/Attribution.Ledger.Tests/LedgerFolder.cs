using Microsoft.Data.Sqlite;

namespace Attribution.Ledger.Tests;

/// <summary>A folder for one ledger, the notes of a desk, and a hand that writes past the ledger.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly DirectoryInfo directory = System.IO.Directory.CreateTempSubdirectory("attribution-ledger-");

    public string Directory => directory.FullName;

    public string File => System.IO.Path.Combine(directory.FullName, AuditLedger.FileName);

    public AuditLedger Open() => new(Directory, TimeProvider.System);

    public static AuditNote Note(string actor, params string[] subjects) => new() { Actor = actor, Unit = "PL-CYB", Action = AuditAction.Read, Subjects = subjects };

    /// <summary>Puts notes on record, one after the other, and closes the ledger.</summary>
    public async Task FillAsync(int count)
    {
        await using var ledger = Open();
        for (var number = 1; number <= count; number++)
        {
            await ledger.NoteAsync(Note($"reader{number}", $"item{number % 3}") with { Payload = number % 2 == 0 ? $"words {number}" : null }, CancellationToken.None);
        }
    }

    /// <summary>What somebody with the file in hand does.</summary>
    public void Tamper(string sql)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys=OFF; DROP TRIGGER IF EXISTS entries_stay; DROP TRIGGER IF EXISTS entries_last;" + sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => directory.Delete(recursive: true);
}
