using Attribution.Graph.Store;
using SQLitePCL;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>Turns result codes of SQLite into the port's exception.</summary>
internal static class SqliteFailure
{
    public static void ThrowIfFailed(sqlite3 handle, int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw Of(handle, code);
        }
    }

    /// <summary>Busy, locked and full pass; damage and misuse do not.</summary>
    public static GraphStoreException Of(sqlite3 handle, int code) => Of(raw.sqlite3_errmsg(handle).utf8_to_string(), code);

    /// <summary>The same for a failure that the provider reports.</summary>
    public static GraphStoreException Of(string message, int code, Exception? inner = null) =>
        new($"{Explanation(code & 0xFF)}SQLite error {code}: {message}.", IsTransient(code & 0xFF), inner);

    private static bool IsTransient(int code) => code is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL or raw.SQLITE_INTERRUPT;

    private static string Explanation(int code) => code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "Another process holds the database. ",
        raw.SQLITE_FULL => "The disk of the database is full; nothing of this write was kept. ",
        raw.SQLITE_IOERR => "The disk of the database failed or allows no larger file; nothing of this write was kept. ",
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN => "The database's file or folder cannot be written. ",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The file is damaged or is no database; restore a backup. ",
        _ => "",
    };
}
