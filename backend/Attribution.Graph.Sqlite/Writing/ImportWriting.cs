
namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Keeps how far an import is.</summary>
internal static class ImportWriting
{
    private const string Upsert = """
        INSERT INTO imports(id, unit, account, file_name, file_hash, options, state, position, summary, job, first_revision, started_at, updated_at)
        VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12)
        ON CONFLICT(id) DO UPDATE SET account = ?3, file_name = ?4, file_hash = ?5, options = ?6, state = ?7, position = ?8, summary = ?9, job = ?10, updated_at = ?12
        """;

    public static void Write(CommitState state)
    {
        if (state.Batch.Import is not { } import)
        {
            return;
        }

        state.Session.Database.Prepare(Upsert)
            .BindId(1, import.Id.Value).Bind(2, import.UnitId).Bind(3, import.Account).Bind(4, import.FileName).Bind(5, import.FileHash.Span).Bind(6, import.Options)
            .Bind(7, import.State).Bind(8, import.Position).Bind(9, import.Summary).Bind(10, import.Job)
            .Bind(11, state.Session.Revision + 1).Bind(12, state.RecordedAt).Run();
    }
}
