using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads and finds claims through a View.</summary>
internal sealed class ClaimReading(GraphClient client)
{
    private const string Current = "UNWIND $keys AS key MATCH (c:ClaimHead {number: key}) RETURN c, [] AS past";
    private const string WithPast = "UNWIND $keys AS key MATCH (c:ClaimHead {number: key}) OPTIONAL MATCH (c)-[:HAD]->(v:ClaimVersion) RETURN c, collect(v) AS past";
    private const string ByIds = "UNWIND $keys AS key MATCH (c:ClaimHead {id: key}) OPTIONAL MATCH (c)-[:HAD]->(v:ClaimVersion) RETURN c, collect(v) AS past";

    public async Task<Dictionary<int, ClaimRow>> RowsAsync(IReadOnlyCollection<int> numbers, bool withPast, CancellationToken cancellationToken)
    {
        var rows = await client.ReadAsync(withPast ? WithPast : Current, Row, cancellationToken, ("keys", numbers.Distinct().ToList())).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Number);
    }

    public async Task<IReadOnlyList<ClaimVersion>> ReadAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(numbers, view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. from number in numbers
            where rows.ContainsKey(number)
            let row = rows[number]
            let shown = row.Shown(view)
            where shown is not null
            select row.ToVersion(shown)];
    }

    public async Task<IReadOnlyList<ClaimVersion>> HistoryAsync(View view, int number, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync([number], withPast: true, cancellationToken).ConfigureAwait(false);
        return rows.TryGetValue(number, out var row) ? [.. row.ShownHistory(view).Select(row.ToVersion)] : [];
    }

    public async Task<IReadOnlyList<int>> FindAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken)
    {
        var rows = await client.ReadAsync(ByIds, Row, cancellationToken, ("keys", ids.Distinct().Select(id => id.ToString()).ToList())).ConfigureAwait(false);
        var shown = rows.Where(row => row.Shown(view) is not null).ToDictionary(row => row.Id, row => row.Number);
        return [.. ids.Select(id => shown.GetValueOrDefault(id))];
    }

    private static ClaimRow Row(IRecord row) => ClaimRow.Read(row.Get<INode>("c"), row.Get<List<INode>>("past"));
}
