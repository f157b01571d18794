using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>ledger.db. Several processes may append to one file.</summary>
internal sealed class LedgerFile
{
    // A writer holds the file for a few ms.
    private const int BusySeconds = 5;

    private readonly string path;

    public LedgerFile(string path) => this.path = path;

    /// <summary>Opens it, made if it is not there yet; the owner alone may read it.</summary>
    /// <exception cref="InvalidOperationException">A newer program wrote it.</exception>
    public SqliteConnection Open()
    {
        var isNew = !File.Exists(path);
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = BusySeconds, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var version = (long)(Command(connection, "PRAGMA user_version").ExecuteScalar() ?? 0L);
            if (version > LedgerSchema.Version)
            {
                throw new InvalidOperationException($"{path} has schema version {version}; this program knows up to {LedgerSchema.Version}. Start the newer program.");
            }

            Command(connection, version == LedgerSchema.Version ? "PRAGMA synchronous=FULL" : LedgerSchema.Create).ExecuteNonQuery();
            if (isNew && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Entries about any of the subjects, newest first, before <paramref name="before"/>.</summary>
    public IReadOnlyList<AuditEntry> About(IReadOnlyList<string> subjects, long before, int limit)
    {
        using var connection = Open();
        using var command = Command(connection, "SELECT bytes, payload FROM entries LEFT JOIN payloads USING(seq) WHERE seq IN (SELECT seq FROM subjects WHERE subject IN (SELECT value FROM json_each($subjects)) AND seq < $before ORDER BY seq DESC LIMIT $limit) ORDER BY seq DESC");
        command.Parameters.AddWithValue("$subjects", System.Text.Json.JsonSerializer.Serialize(subjects));
        command.Parameters.AddWithValue("$before", before);
        command.Parameters.AddWithValue("$limit", limit);
        using var reader = command.ExecuteReader();
        List<AuditEntry> found = [];
        while (reader.Read())
        {
            var entry = EntryBytes.Read(reader.GetFieldValue<byte[]>(0)).Entry;
            found.Add(entry.Case is null ? entry : entry with { Justification = PayloadText.JustificationIn(reader.IsDBNull(1) ? null : reader.GetString(1)) });
        }

        return found;
    }

    /// <summary>The name that entries hold.</summary>
    public static string NameOf(AuditAction action) => action switch
    {
        AuditAction.Read => "READ",
        AuditAction.Search => "SEARCH",
        AuditAction.Export => "EXPORT",
        AuditAction.Release => "RELEASE",
        AuditAction.ChangeRights => "CHANGE_RIGHTS",
        AuditAction.RefuseRights => "REFUSE_RIGHTS",
        AuditAction.AskRelease => "ASK_RELEASE",
        AuditAction.BreakGlass => "BREAK_GLASS",
        AuditAction.ReadBreakGlass => "READ_BREAK_GLASS",
        AuditAction.SignIn => "SIGN_IN",
        AuditAction.RefuseSignIn => "REFUSE_SIGN_IN",
        AuditAction.Maintain => "MAINTAIN",
        AuditAction.ReadAudit => "READ_AUDIT",
        AuditAction.HitCheck => "HIT_CHECK",
        AuditAction.RefuseUse => "REFUSE_USE",
        AuditAction.Notify => "NOTIFY",
        _ => throw new System.Diagnostics.UnreachableException($"Unknown action {action}."),
    };

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
