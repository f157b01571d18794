using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>Copies a SQLite file of one directory as of one moment into another, while others write it.</summary>
internal static class FileCopy
{
    /// <summary>Copies the file, then runs a statement on the copy; nothing where there is no such file.</summary>
    public static void Copy(string directory, string target, string name, string after = "")
    {
        if (!File.Exists(Path.Combine(directory, name)))
        {
            return;
        }

        using var source = Open(directory, name, SqliteOpenMode.ReadOnly);
        using var copy = Open(target, name, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        using var command = copy.CreateCommand();
        command.CommandText = $"{after} PRAGMA journal_mode=DELETE";
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string directory, string name, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, name), Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
