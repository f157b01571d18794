using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>Checks a ledger from its first entry to its last: hashes, chain, places, payloads that are still there, and the index by which entries are found. O(entries), reads only.</summary>
public static class LedgerVerifier
{
    /// <summary>Checks the file.</summary>
    public static LedgerVerdict Verify(string path)
    {
        if (!File.Exists(path))
        {
            return new LedgerVerdict.Missing();
        }

        try
        {
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using var transaction = connection.BeginTransaction(deferred: true); // one state, while others write
            return Entries(connection);
        }
        catch (SqliteException exception)
        {
            return new LedgerVerdict.Tampered(0, $"The file is damaged (SQLite error {exception.SqliteErrorCode}).");
        }
    }

    private static LedgerVerdict Entries(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT e.seq, e.bytes, e.hash, p.salt, p.payload FROM entries e LEFT JOIN payloads p USING(seq) ORDER BY e.seq";
        using var reader = command.ExecuteReader();
        var (count, previous, index) = (0L, new string('0', 2 * EntryBytes.HashLength), UInt128.Zero);
        while (reader.Read())
        {
            var bytes = reader.GetFieldValue<byte[]>(1);
            if (FaultOf(reader, bytes, ++count, previous, ref index) is { } fault)
            {
                return new LedgerVerdict.Tampered(count, fault);
            }

            previous = Convert.ToHexStringLower(EntryBytes.Hash(bytes));
        }

        return index == Index(connection) ? new LedgerVerdict.Whole(count, count == 0 ? "" : previous) : new LedgerVerdict.Tampered(0, "The index of subjects does not fit the entries.");
    }

    private static string? FaultOf(SqliteDataReader row, byte[] bytes, long place, string previous, ref UInt128 index)
    {
        try
        {
            var (entry, subjects, before, commit) = EntryBytes.Read(bytes);
            foreach (var subject in subjects.Distinct())
            {
                index += Digest(subject, entry.Seq);
            }

            return row.GetInt64(0) != place || entry.Seq != place ? "The entry is missing or out of place."
                : !EntryBytes.Hash(bytes).AsSpan().SequenceEqual(row.GetFieldValue<byte[]>(2)) ? "The entry is not the one whose hash was taken."
                : before != previous ? "The entry does not follow the one before it."
                : !row.IsDBNull(3) && commit != Convert.ToHexStringLower(EntryBytes.Commit(row.GetFieldValue<byte[]>(3), row.GetString(4))) ? "The payload is not the one that was written."
                : null;
        }
        catch (JsonException)
        {
            return "The entry cannot be read.";
        }
    }

    // A sum over all rows in any order: what is taken out, put in or changed, changes it.
    private static UInt128 Index(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT subject, seq FROM subjects";
        using var reader = command.ExecuteReader();
        var sum = UInt128.Zero;
        while (reader.Read())
        {
            sum += Digest(reader.GetString(0), reader.GetInt64(1));
        }

        return sum;
    }

    private static UInt128 Digest(string subject, long seq)
    {
        Span<byte> place = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(place, seq);
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData([.. place, .. Encoding.UTF8.GetBytes(subject)]));
    }
}
