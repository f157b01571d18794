using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads and finds records through a View.</summary>
internal sealed class RecordReading(GraphClient client, RecentRows<RecordRow> recent)
{
    private static readonly ItemStatements Statements = new(
        "UNWIND $keys AS key MATCH (r:Record {number: key}) RETURN r, [] AS past",
        "UNWIND $keys AS key MATCH (r:Record {number: key}) OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) RETURN r, collect(v) AS past",
        "UNWIND $keys AS key MATCH (r:Record {id: key}) OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) RETURN r, collect(v) AS past");

    private const string ByExternalIds = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:ExternalId {value: $keys[place]})<-[:HAS_ID]-(r:Record)
        OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) WITH place, r, collect(v) AS past RETURN place, r, past ORDER BY place, r.number
        """;

    private const string BySelectors = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:Selector {key: $keys[place]})<-[:SELECTED_BY]-(r:Record)
        OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) WITH place, r, collect(v) AS past RETURN place, r, past ORDER BY place, r.number
        """;

    private readonly ItemReading<RecordRow, RecordState> items = new(client, Statements, Row, recent);

    /// <summary>Rows by number, with past versions if asked.</summary>
    public Task<Dictionary<int, RecordRow>> RowsAsync(IEnumerable<int> numbers, bool withPast, CancellationToken cancellationToken) => items.RowsAsync(numbers, withPast, cancellationToken);

    public Task<IReadOnlyList<RecordVersion>> ReadAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        items.ReadAsync(view, numbers, (row, state) => row.ToVersion(state, view), cancellationToken);

    public Task<IReadOnlyList<RecordVersion>> HistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        items.HistoryAsync(view, number, (row, state) => row.ToVersion(state, view), cancellationToken);

    public Task<IReadOnlyList<int>> FindAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken) => items.FindAsync(view, ids, row => row.Id, cancellationToken);

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
