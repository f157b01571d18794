using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Backups;

/// <summary>
/// Online backup beside running writers, and verified restore. A copy is made under another name, verified whole (SQLite's integrity check, numbers without gaps, all
/// bodies and blocks there) and only then gets its name, so that a file with the name asked for is always good.
/// </summary>
public static class SqliteBackup
{
    private const int CacheMebibytes = 8;

    /// <summary>Copies the store at <paramref name="databasePath"/>, as of one moment, to a new file.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read or is damaged, or <paramref name="backupPath"/> exists.</exception>
    public static Task<BackupSummary> BackupAsync(string databasePath, string backupPath, CancellationToken cancellationToken) =>
        Task.Run(() => Copy(databasePath, backupPath), cancellationToken);

    /// <summary>Copies a backup to a new store at <paramref name="databasePath"/>.</summary>
    /// <exception cref="GraphStoreException">The backup is missing, damaged or of a newer version, or <paramref name="databasePath"/> exists.</exception>
    public static Task<BackupSummary> RestoreAsync(string backupPath, string databasePath, CancellationToken cancellationToken) =>
        Task.Run(() => Copy(backupPath, databasePath), cancellationToken);

    private static BackupSummary Copy(string from, string to)
    {
        if (!File.Exists(from))
        {
            throw new GraphStoreException($"There is no store at {from}.", isTransient: false);
        }

        if (File.Exists(to))
        {
            throw new GraphStoreException($"{to} exists already; name a new file.", isTransient: false);
        }

        var partial = to + ".partial";
        File.Delete(partial);
        try
        {
            CopyPages(from, partial);
            var summary = StoreVerification.Verify(partial);
            File.Move(partial, to);
            return summary;
        }
        catch (SqliteException exception)
        {
            throw new GraphStoreException($"{from} cannot be copied: {exception.Message}", isTransient: false, exception);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static void CopyPages(string from, string to)
    {
        using var source = SqliteDatabase.Open(from, SqliteOpenMode.ReadWrite, TimeSpan.FromSeconds(30), CacheMebibytes);
        using var target = SqliteDatabase.Open(to, SqliteOpenMode.ReadWriteCreate, TimeSpan.Zero, CacheMebibytes);
        source.CopyTo(target);
        target.Execute("PRAGMA journal_mode=DELETE"); // one file, without a log beside it
    }
}
