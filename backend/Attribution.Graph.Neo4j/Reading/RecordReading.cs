using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads and finds records through a View. Past versions are read only where the view asks for another time.</summary>
internal sealed class RecordReading(GraphClient client)
{
    private const string Current = "UNWIND $keys AS key MATCH (r:Record {number: key}) RETURN r, [] AS past";
    private const string WithPast = "UNWIND $keys AS key MATCH (r:Record {number: key}) OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) RETURN r, collect(v) AS past";
    private const string ByIds = "UNWIND $keys AS key MATCH (r:Record {id: key}) OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) RETURN r, collect(v) AS past";

    private const string ByExternalIds = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:ExternalId {value: $keys[place]})<-[:HAS_ID]-(r:Record)
        OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) WITH place, r, collect(v) AS past RETURN place, r, past ORDER BY place, r.number
        """;

    private const string BySelectors = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:Selector {key: $keys[place]})<-[:SELECTED_BY]-(r:Record)
        OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) WITH place, r, collect(v) AS past RETURN place, r, past ORDER BY place, r.number
        """;

    /// <summary>Rows by number, with past versions if asked.</summary>
    public async Task<Dictionary<int, RecordRow>> RowsAsync(IReadOnlyCollection<int> numbers, bool withPast, CancellationToken cancellationToken)
    {
        var rows = await client.ReadAsync(withPast ? WithPast : Current, Row, cancellationToken, ("keys", numbers.Distinct().ToList())).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Number);
    }

    public async Task<IReadOnlyList<RecordVersion>> ReadAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(numbers, view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. from number in numbers
            where rows.ContainsKey(number)
            let row = rows[number]
            let shown = row.Shown(view)
            where shown is not null
            select row.ToVersion(shown, view)];
    }

    public async Task<IReadOnlyList<RecordVersion>> HistoryAsync(View view, int number, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync([number], withPast: true, cancellationToken).ConfigureAwait(false);
        return rows.TryGetValue(number, out var row) ? [.. row.ShownHistory(view).Select(state => row.ToVersion(state, view))] : [];
    }

    public async Task<IReadOnlyList<int>> FindAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken)
    {
        var rows = await client.ReadAsync(ByIds, Row, cancellationToken, ("keys", ids.Distinct().Select(id => id.ToString()).ToList())).ConfigureAwait(false);
        var shown = rows.Where(row => row.Shown(view) is not null).ToDictionary(row => row.Id, row => row.Number);
        return [.. ids.Select(id => shown.GetValueOrDefault(id))];
    }

    public async Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(ByExternalIds, Placed, cancellationToken, ("keys", externalIds)).ConfigureAwait(false);
        return [.. found.Where(entry => entry.Row.Shown(view) is not null).Select(entry => (entry.Place, entry.Row.Number))];
    }

    public async Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(BySelectors, Placed, cancellationToken, ("keys", selectors.Select(Keys.OfSelector).ToList())).ConfigureAwait(false);
        return [.. found.Where(entry => Has(entry.Row.Shown(view), selectors[entry.Place])).Select(entry => (entry.Place, entry.Row.Number))];
    }

    private static bool Has(RecordState? shown, Selector selector) =>
        shown?.Content.Selectors.Any(own => own.Type == (int)selector.Type && own.Value == selector.Value) == true;

    private static RecordRow Row(IRecord row) => RecordRow.Read(row.Get<INode>("r"), row.Get<List<INode>>("past"));

    private static (int Place, RecordRow Row) Placed(IRecord row) => (row.Get<int>("place"), Row(row));
}
