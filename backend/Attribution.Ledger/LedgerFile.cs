using System.Security.Cryptography;
using Attribution.Domain.Time;
using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>ledger.db: appends batches of entries to the chain, each batch in one durable transaction. Several processes may append to one file.</summary>
internal sealed class LedgerFile
{
    // A writer holds the file for a few ms.
    private const int BusySeconds = 5;
    private const int MaxPayload = 4_000;

    private readonly string path;
    private readonly TimeProvider clock;

    public LedgerFile(string path, TimeProvider clock) => (this.path, this.clock) = (path, clock);

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

    /// <summary>Appends the notes in order; durable when it returns, and either all or none.</summary>
    public void Append(SqliteConnection connection, IReadOnlyList<AuditNote> notes)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var (seq, previous) = Last(connection);
        using var entries = Command(connection, "INSERT INTO entries VALUES($seq, $bytes, $hash)", "$seq", "$bytes", "$hash");
        using var payloads = Command(connection, "INSERT INTO payloads VALUES($seq, $salt, $payload)", "$seq", "$salt", "$payload");
        using var subjects = Command(connection, "INSERT INTO subjects VALUES($subject, $seq) ON CONFLICT DO NOTHING", "$subject", "$seq");
        var now = UnixMicroseconds.From(clock.GetUtcNow());
        foreach (var note in notes)
        {
            AuditEntry entry = new(++seq, now, note.Actor, note.Unit, NameOf(note.Action), note.Purpose);
            var salt = note.Payload is null ? [] : RandomNumberGenerator.GetBytes(EntryBytes.SaltLength);
            var payload = note.Payload is { Length: > MaxPayload } ? note.Payload[..MaxPayload] : note.Payload;
            var bytes = EntryBytes.Of(entry, note.Subjects, previous, payload is null ? [] : EntryBytes.Commit(salt, payload));
            previous = EntryBytes.Hash(bytes);
            Run(entries, seq, bytes, previous);
            if (payload is not null)
            {
                Run(payloads, seq, salt, payload);
            }

            foreach (var subject in note.Subjects)
            {
                Run(subjects, subject, seq);
            }
        }

        transaction.Commit();
    }

    /// <summary>Entries about any of the subjects, newest first, before <paramref name="before"/>.</summary>
    public IReadOnlyList<AuditEntry> About(IReadOnlyList<string> subjects, long before, int limit)
    {
        using var connection = Open();
        using var command = Command(connection, "SELECT bytes FROM entries WHERE seq IN (SELECT seq FROM subjects WHERE subject IN (SELECT value FROM json_each($subjects)) AND seq < $before ORDER BY seq DESC LIMIT $limit) ORDER BY seq DESC");
        command.Parameters.AddWithValue("$subjects", System.Text.Json.JsonSerializer.Serialize(subjects));
        command.Parameters.AddWithValue("$before", before);
        command.Parameters.AddWithValue("$limit", limit);
        using var reader = command.ExecuteReader();
        List<AuditEntry> found = [];
        while (reader.Read())
        {
            found.Add(EntryBytes.Read(reader.GetFieldValue<byte[]>(0)).Entry);
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
        _ => throw new System.Diagnostics.UnreachableException($"Unknown action {action}."),
    };

    private static (long Seq, byte[] Hash) Last(SqliteConnection connection)
    {
        using var command = Command(connection, "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, new byte[EntryBytes.HashLength]);
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place];
        }

        command.ExecuteNonQuery();
    }
}
