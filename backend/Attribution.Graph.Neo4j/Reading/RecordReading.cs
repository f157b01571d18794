using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads and finds records through a View.</summary>
internal sealed class RecordReading(GraphClient client, RecentRows<int, RecordRow> recent, RecentRows<string, int[]> recentIds)
{
    private static readonly ItemStatements Statements = new(
        "UNWIND $keys AS key MATCH (r:Record {number: key}) RETURN r, [] AS past",
        "UNWIND $keys AS key MATCH (r:Record {number: key}) OPTIONAL MATCH (r)-[:HAD]->(v:RecordVersion) RETURN r, collect(v) AS past",
        "UNWIND $keys AS key MATCH (r:Record {id: key}) RETURN r.number AS number");

    private const string ByExternalIds = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:ExternalId {value: $keys[place]})<-[:HAS_ID]-(r:Record)
        RETURN place, r.number AS number ORDER BY place, number
        """;

    private const string BySelectors = """
        UNWIND range(0, size($keys) - 1) AS place MATCH (:Selector {key: $keys[place]})<-[:SELECTED_BY]-(r:Record)
        RETURN place, r.number AS number ORDER BY place, number
        """;

    private readonly ItemReading<RecordRow, RecordState> items = new(client, Statements, Row, recent);

    /// <summary>Rows by number, with past versions if asked.</summary>
    public Task<Dictionary<int, RecordRow>> RowsAsync(IEnumerable<int> numbers, bool withPast, CancellationToken cancellationToken) => items.RowsAsync(numbers, withPast, cancellationToken);

    /// <summary>The current version, if its row is kept and the view shows it.</summary>
    public RecordVersion? AtHand(View view, int number) =>
        view.AsOf is null && recent.Find(number) is { } row && row.Shown(view) is { } shown ? row.ToVersion(shown, view) : null;

    public Task<IReadOnlyList<RecordVersion>> ReadAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        items.ReadAsync(view, numbers, (row, state) => row.ToVersion(state, view), cancellationToken);

    public Task<IReadOnlyList<RecordVersion>> HistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        items.HistoryAsync(view, number, (row, state) => row.ToVersion(state, view), cancellationToken);

    public Task<IReadOnlyList<int>> FindAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken) => items.FindAsync(view, ids, row => row.Id, cancellationToken);

    public async Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken)
    {
        Dictionary<string, int[]> numbers = new(StringComparer.Ordinal);
        var age = recentIds.Age;
        if (recentIds.Find(externalIds.Distinct(StringComparer.Ordinal), numbers) is { Count: > 0 } missing)
        {
            var placed = await client.ReadAsync(ByExternalIds, Placed, cancellationToken, ("keys", missing)).ConfigureAwait(false);
            var fetched = missing.Index().GroupJoin(placed, key => key.Index, place => place.Place, (key, places) => KeyValuePair.Create(key.Item, places.Select(place => place.Number).ToArray())).ToList();
            recentIds.Keep(fetched, age);
            foreach (var (id, found) in fetched)
            {
                numbers[id] = found;
            }
        }

        var rows = await RowsAsync(numbers.Values.SelectMany(found => found), view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. externalIds.Index().SelectMany(id => numbers[id.Item].Where(number => rows[number].Shown(view) is not null).Select(number => (id.Index, number)))];
    }

    public async Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken)
    {
        var placed = await client.ReadAsync(BySelectors, Placed, cancellationToken, ("keys", selectors.Select(Keys.OfSelector).ToList())).ConfigureAwait(false);
        var rows = await RowsAsync(placed.Select(entry => entry.Number), view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. placed.Where(entry => Has(rows[entry.Number].Shown(view), selectors[entry.Place]))];
    }

    private static bool Has(RecordState? shown, Selector selector) =>
        shown?.Content.Selectors.Any(own => own.Type == selector.Type && own.Value == selector.Value) == true;

    private static (int Place, int Number) Placed(IRecord row) => (row.Get<int>("place"), row.Get<int>("number"));

    private static RecordRow Row(IRecord row) => RecordRow.Read(row.Get<INode>("r"), row.Get<List<INode>>("past"));
}
