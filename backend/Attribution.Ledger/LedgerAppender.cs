using System.Security.Cryptography;
using Attribution.Domain.Time;
using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>Appends batches of entries to the chain, each batch in one durable transaction, by statements that are prepared once: preparing costs more than a row. For one thread.</summary>
internal sealed class LedgerAppender : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly SqliteCommand last;
    private readonly SqliteCommand entries;
    private readonly SqliteCommand payloads;
    private readonly SqliteCommand subjects;

    /// <summary>Takes over the connection.</summary>
    public LedgerAppender(SqliteConnection connection, TimeProvider clock)
    {
        (this.connection, this.clock) = (connection, clock);
        last = Command("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
        entries = Command("INSERT INTO entries VALUES($seq, $bytes, $hash)", "$seq", "$bytes", "$hash");
        payloads = Command("INSERT INTO payloads VALUES($seq, $salt, $payload)", "$seq", "$salt", "$payload");
        subjects = Command("INSERT INTO subjects VALUES($subject, $seq) ON CONFLICT DO NOTHING", "$subject", "$seq");
    }

    /// <summary>Appends the notes in order; durable when it returns, and either all or none.</summary>
    public void Append(IReadOnlyList<AuditNote> notes)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        (last.Transaction, entries.Transaction, payloads.Transaction, subjects.Transaction) = (transaction, transaction, transaction, transaction);
        var (seq, previous) = Last();
        var now = UnixMicroseconds.From(clock.GetUtcNow());
        foreach (var note in notes)
        {
            AuditEntry entry = new(++seq, now, note.Actor, note.Unit, LedgerFile.NameOf(note.Action), note.Purpose) { Case = note.Case };
            var payload = PayloadText.Of(note);
            var salt = payload is null ? [] : RandomNumberGenerator.GetBytes(EntryBytes.SaltLength);
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

    /// <inheritdoc/>
    public void Dispose()
    {
        last.Dispose();
        entries.Dispose();
        payloads.Dispose();
        subjects.Dispose();
        connection.Dispose();
    }

    private (long Seq, byte[] Hash) Last()
    {
        using var reader = last.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, new byte[EntryBytes.HashLength]);
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
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
