using Attribution.Ledger;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>identity.db in the data directory: accounts, units, sessions and tokens.</summary>
internal static class IdentityDatabase
{
    private const int BusySeconds = 30;

    /// <summary>Opens or creates the database; the file is readable by its owner only.</summary>
    /// <exception cref="InvalidOperationException">The file was written by a newer version.</exception>
    public static SqliteFile Open(string directory)
    {
        SqliteFile file = new(Path.Combine(Directory.CreateDirectory(directory).FullName, "identity.db"), BusySeconds);
        using var connection = file.Connect();
        if (VersionOf(connection) is > IdentitySchema.Version and var newer)
        {
            throw new InvalidOperationException($"{file.Path} has schema version {newer}; this program knows up to {IdentitySchema.Version}. Start the newer program.");
        }

        Run(connection, IdentitySchema.Create + "BEGIN IMMEDIATE;");
        var version = VersionOf(connection); // asked again: another process may just have changed it
        var missing = version == 0 ? [] : IdentitySchema.Steps.Skip(version - 1);
        Run(connection, $"{string.Concat(missing)} PRAGMA user_version={IdentitySchema.Version}; COMMIT;");
        file.KeepToOwner();
        return file;
    }

    /// <summary>Copies everything but the sessions and the failures of addresses, as of one moment, to a new file.</summary>
    public static void Copy(string directory, string path)
    {
        using var connection = Open(directory).Connect();
        using SqliteConnection copy = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        Run(copy, "DELETE FROM sessions; DELETE FROM failed_addresses; PRAGMA journal_mode=DELETE; VACUUM;");
    }

    private static int VersionOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), null);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
