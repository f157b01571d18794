using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads and finds claims through a View.</summary>
internal sealed class ClaimReading(GraphClient client, RecentRows<int, ClaimRow> recent)
{
    private static readonly ItemStatements Statements = new(
        "UNWIND $keys AS key MATCH (c:ClaimHead {number: key}) RETURN c, [] AS past",
        "UNWIND $keys AS key MATCH (c:ClaimHead {number: key}) OPTIONAL MATCH (c)-[:HAD]->(v:ClaimVersion) RETURN c, collect(v) AS past",
        "UNWIND $keys AS key MATCH (c:ClaimHead {id: key}) RETURN c.number AS number");

    private readonly ItemReading<ClaimRow, ClaimState> items = new(client, Statements, row => ClaimRow.Read(row.Get<INode>("c"), row.Get<List<INode>>("past")), recent);

    public Task<IReadOnlyList<ClaimVersion>> ReadAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        items.ReadAsync(view, numbers, (row, state) => row.ToVersion(state), cancellationToken);

    public Task<IReadOnlyList<ClaimVersion>> HistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        items.HistoryAsync(view, number, (row, state) => row.ToVersion(state), cancellationToken);

    public Task<IReadOnlyList<int>> FindAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken) => items.FindAsync(view, ids, row => row.Id, cancellationToken);
}
