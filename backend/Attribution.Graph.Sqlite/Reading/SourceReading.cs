using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>Reads sources: for readers of their label, or for their own unit.</summary>
internal static class SourceReading
{
    private const string Columns = "id, name, owner_unit, external_id, label, grade";
    private const string SelectOne = $"SELECT {Columns} FROM sources WHERE id = ?";
    private const string SelectOwn = $"SELECT {Columns} FROM sources WHERE owner_unit = ? AND external_id = ?";
    private const string SelectAfter = $"SELECT {Columns} FROM sources WHERE (name, id) > (?, ?) ORDER BY name, id";

    public static List<Source> Read(StoreSession session, View view, IReadOnlyList<SourceId> ids) =>
        [.. ids.SelectMany(id => Rows(session.Database.Prepare(SelectOne).BindId(1, id.Value))).Where(source => view.Labels.Contains(source.Label))];

    public static List<Source> FindOwn(StoreSession session, string unit, IReadOnlyList<string> externalIds) =>
        [.. externalIds.SelectMany(externalId => Rows(session.Database.Prepare(SelectOwn).Bind(1, unit).Bind(2, externalId)))];

    public static List<Source> List(StoreSession session, View view, (string Name, SourceId Id)? after, int limit) =>
        [.. Rows(session.Database.Prepare(SelectAfter).Bind(1, after?.Name ?? "").BindId(2, after?.Id.Value ?? UInt128.Zero))
            .Where(source => view.Labels.Contains(source.Label)).Take(limit)];

    private static IEnumerable<Source> Rows(SqliteStatement rows)
    {
        while (rows.Step())
        {
            yield return ReadOne(rows);
        }
    }

    private static Source ReadOne(SqliteStatement row)
    {
        BodyReader grade = new(row.Blob(5));
        return new Source(new SourceId(row.Id(0)), row.Text(1), row.Text(2), row.Text(3), new LabelId(row.Int32(4)), grade.Grade());
    }
}
