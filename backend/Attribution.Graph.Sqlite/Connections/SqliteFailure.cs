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
    public static GraphStoreException Of(sqlite3 handle, int code) =>
        new($"SQLite error {code}: {raw.sqlite3_errmsg(handle).utf8_to_string()}.", IsTransient(code & 0xFF));

    private static bool IsTransient(int code) => code is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL or raw.SQLITE_INTERRUPT;
}
