using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>Reads how far imports are.</summary>
internal static class ImportReading
{
    private const string Columns = "id, unit, account, file_name, file_hash, options, state, position, summary, job, first_revision, started_at, updated_at";
    private const string SelectOne = $"SELECT {Columns} FROM imports WHERE id = ?";
    private const string SelectOfUnit = $"SELECT {Columns} FROM imports WHERE unit = ? AND first_revision < ? ORDER BY first_revision DESC LIMIT ?";
    private const string SelectUnfinished = $"SELECT {Columns} FROM imports WHERE state = 'RUNNING' AND job IS NOT NULL ORDER BY first_revision";

    private const string SelectAll = $"SELECT {Columns} FROM imports ORDER BY first_revision, id";

    public static ImportProgress? Find(StoreSession session, string unit, ImportId import) =>
        Rows(session.Database.Prepare(SelectOne).BindId(1, import.Value)).FirstOrDefault() is { } found && found.UnitId == unit ? found : null;

    public static List<ImportProgress> List(StoreSession session, string unit, long before, int limit) =>
        [.. Rows(session.Database.Prepare(SelectOfUnit).Bind(1, unit).Bind(2, before).Bind(3, limit))];

    public static List<ImportProgress> Unfinished(StoreSession session) => [.. Rows(session.Database.Prepare(SelectUnfinished))];

    public static IEnumerable<ImportProgress> All(StoreSession session) => Rows(session.Database.Prepare(SelectAll));

    private static IEnumerable<ImportProgress> Rows(SqliteStatement rows)
    {
        while (rows.Step())
        {
            yield return new ImportProgress
            {
                Id = new ImportId(rows.Id(0)),
                UnitId = rows.Text(1),
                Account = rows.Text(2),
                FileName = rows.Text(3),
                FileHash = rows.Blob(4).ToArray(),
                Options = rows.Text(5),
                State = rows.Text(6),
                Position = rows.Text(7),
                Summary = rows.Text(8),
                Job = rows.NullableText(9),
                FirstRevision = rows.Int64(10),
                StartedAt = rows.Int64(11),
                UpdatedAt = rows.Int64(12),
            };
        }
    }
}
