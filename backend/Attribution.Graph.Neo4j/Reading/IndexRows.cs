using Attribution.Graph.Neo4j.Connections;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads the rows of the graph index, some thousand at a time.</summary>
/// <typeparam name="TItem">A version as the index takes it.</typeparam>
/// <param name="client">Runs the statements.</param>
/// <param name="statements">What is asked; rows hold <c>number</c>, <c>version</c> and <c>closed</c>.</param>
/// <param name="current">Reads a current row.</param>
/// <param name="past">Reads a past version, whose item's unchanging part comes from its current row.</param>
internal sealed class IndexRows<TItem>(GraphClient client, IndexStatements statements, Func<IRecord, TItem> current, Func<TItem, IRecord, TItem> past)
{
    /// <summary>All versions of the items numbered <paramref name="first"/> to <paramref name="last"/>, by number, oldest first.</summary>
    public Task<List<TItem>> RangeAsync(int first, int last, CancellationToken cancellationToken) =>
        WithPastAsync(client.ReadAsync(statements.Range, Row, cancellationToken, ("first", first), ("last", last)), cancellationToken);

    /// <summary>All versions of the items listed, in the order of the list, oldest first.</summary>
    public Task<List<TItem>> ListedAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        WithPastAsync(client.ReadAsync(statements.Listed, Row, cancellationToken, ("keys", numbers)), cancellationToken);

    private (int Number, bool HasPast, bool IsClosed, TItem Item) Row(IRecord row) => (row.Get<int>("number"), row.Get<int>("version") > 1, row.Get<bool>("closed"), current(row));

    private async Task<List<TItem>> WithPastAsync(Task<List<(int Number, bool HasPast, bool IsClosed, TItem Item)>> reading, CancellationToken cancellationToken)
    {
        var rows = await reading.ConfigureAwait(false);
        var changed = rows.Where(row => row.HasPast).ToDictionary(row => row.Number, row => row.Item);
        var before = changed.Count == 0
            ? null
            : (await client.ReadAsync(
                statements.Past, row => (Number: row.Get<int>("number"), Item: past(changed[row.Get<int>("number")], row)), cancellationToken, ("keys", changed.Keys.ToList())).ConfigureAwait(false))
                .ToLookup(version => version.Number, version => version.Item);
        List<TItem> items = new(rows.Count);
        foreach (var (number, _, isClosed, item) in rows)
        {
            items.AddRange(before?[number] ?? []);
            if (!isClosed)
            {
                items.Add(item);
            }
        }

        return items;
    }
}
