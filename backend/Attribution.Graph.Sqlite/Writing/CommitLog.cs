using System.Buffers;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>The row of each commit: idempotency, change feed, and what the import wrote; and the audit entry beside it in the outbox.</summary>
internal static class CommitLog
{
    /// <summary>How long the answer of an operation is kept, in µs: 24 h. The operation itself is kept for ever.</summary>
    public const long AnswerLifetime = 24L * 3600 * 1_000_000;

    private const string SelectOperation = "SELECT revision, recorded_at, request_hash, answer FROM commits WHERE operation = ? AND account = ?";
    private const string SelectLastTime = "SELECT recorded_at FROM commits ORDER BY revision DESC LIMIT 1";
    private const string Insert = "INSERT INTO commits VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private const string InsertOutbox = "INSERT INTO outbox VALUES(?, ?)";
    private const string DropAnswers = "UPDATE commits SET answer = NULL WHERE answer IS NOT NULL AND recorded_at < ?";

    public static long LastTime(SqliteDatabase database) => database.Prepare(SelectLastTime).Scalar(none: long.MinValue);

    /// <summary>The first answer of an operation that was written before, a refusal if it asked for something else; null if it is new.</summary>
    public static CommitResult? Replay(SqliteDatabase database, OperationId operation, string account, ReadOnlySpan<byte> requestHash, long now)
    {
        var row = database.Prepare(SelectOperation).BindId(1, operation.Value).Bind(2, account);
        if (!row.Step())
        {
            return null;
        }

        var recordedAt = row.Int64(1);
        var isSame = row.Blob(2).SequenceEqual(requestHash);
        var answer = row.IsNull(3) || now - recordedAt > AnswerLifetime ? (ReadOnlyMemory<byte>?)null : row.Blob(3).ToArray();
        CommitResult result = isSame
            ? new CommitResult.Committed(row.Int64(0), recordedAt, [], [], Replayed: true, answer)
            : Refusals.KeyReused;
        row.Reset();
        return result;
    }

    public static void Write(CommitState state, long revision)
    {
        var batch = state.Batch;
        var database = state.Session.Database;
        if (batch.Answer is not null)
        {
            database.Prepare(DropAnswers).Bind(1, state.RecordedAt - AnswerLifetime).Run();
        }

        var insert = database.Prepare(Insert)
            .Bind(1, revision).Bind(2, state.RecordedAt).BindId(3, batch.Operation.Value).Bind(4, batch.Account).Bind(5, batch.RequestHash.Span).Bind(6, batch.Action)
            .BindNull(7).BindNull(8).Bind(9, state.MaxLabel).Bind(10, batch.Decisions.Count > 0);
        if (batch.Answer is { } answer)
        {
            insert.Bind(7, answer.Span);
        }

        if (batch.Import is { State: not ImportProgress.Withdrawn } import)
        {
            insert.BindId(8, import.Id.Value);
        }

        WrittenItem.WriteList(state.Body, state.Records);
        insert.Bind(11, state.Body.Written);
        WrittenItem.WriteList(state.Body, state.Claims);
        insert.Bind(12, state.Body.Written).Run();
        database.Prepare(InsertOutbox).Bind(1, revision).Bind(2, AuditEntry(state, revision)).Run();
    }

    private static ReadOnlySpan<byte> AuditEntry(CommitState state, long revision)
    {
        var batch = state.Batch;
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer);
        json.WriteStartObject();
        json.WriteString("account", batch.Account);
        json.WriteString("action", batch.Action);
        json.WriteNumber("claims", batch.Claims.Count);
        json.WriteNumber("decisions", batch.Decisions.Count);
        json.WriteString("operation", batch.Operation.ToString());
        json.WriteNumber("recordedAt", state.RecordedAt);
        json.WriteNumber("records", batch.Records.Count);
        json.WriteNumber("revision", revision);
        json.WriteNumber("sources", batch.Sources.Count);
        json.WriteString("unit", batch.UnitId);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;
    }
}
