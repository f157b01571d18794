using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads records or claims by number and id through a View. Past versions are read only where the view asks for another time.</summary>
/// <param name="client">Runs the statements.</param>
/// <param name="statements">Statements that take <c>$keys</c>.</param>
/// <param name="row">Reads a row of theirs.</param>
/// <param name="recent">Current rows read before.</param>
internal sealed class ItemReading<TRow, TState>(GraphClient client, ItemStatements statements, Func<IRecord, TRow> row, RecentRows<int, TRow> recent)
    where TRow : ItemRow<TState>
    where TState : ItemState
{
    /// <summary>Rows by number, with past versions if asked.</summary>
    public async Task<Dictionary<int, TRow>> RowsAsync(IEnumerable<int> numbers, bool withPast, CancellationToken cancellationToken)
    {
        if (withPast)
        {
            return await FetchAsync(statements.WithPast, [.. numbers.Distinct()], cancellationToken).ConfigureAwait(false);
        }

        Dictionary<int, TRow> rows = [];
        var age = recent.Age;
        if (recent.Find(numbers, rows) is { Count: > 0 } missing)
        {
            var fetched = await FetchAsync(statements.Current, [.. missing.Distinct()], cancellationToken).ConfigureAwait(false);
            recent.Keep(fetched, age);
            foreach (var (number, found) in fetched)
            {
                rows[number] = found;
            }
        }

        return rows;
    }

    /// <summary>The versions that the view shows, in the order asked.</summary>
    public async Task<IReadOnlyList<TVersion>> ReadAsync<TVersion>(View view, IReadOnlyList<int> numbers, Func<TRow, TState, TVersion> version, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(numbers, view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        List<TVersion> versions = new(numbers.Count);
        foreach (var number in numbers)
        {
            if (rows.TryGetValue(number, out var found) && found.Shown(view) is { } shown)
            {
                versions.Add(version(found, shown));
            }
        }

        return versions;
    }

    /// <summary>Every version of one item that the view shows, oldest first.</summary>
    public async Task<IReadOnlyList<TVersion>> HistoryAsync<TVersion>(View view, int number, Func<TRow, TState, TVersion> version, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync([number], withPast: true, cancellationToken).ConfigureAwait(false);
        return rows.TryGetValue(number, out var found) ? [.. found.ShownHistory(view).Select(state => version(found, state))] : [];
    }

    /// <summary>Numbers of the items with these ids that the view shows, in the order asked; 0 where there is none.</summary>
    public async Task<IReadOnlyList<int>> FindAsync<TId>(View view, IReadOnlyList<TId> ids, Func<TRow, TId> idOf, CancellationToken cancellationToken)
        where TId : struct
    {
        var numbers = await client.ReadAsync(statements.ByIds, found => found.Get<int>("number"), cancellationToken, ("keys", ids.Distinct().Select(id => id.ToString()).ToList())).ConfigureAwait(false);
        var rows = await RowsAsync(numbers, view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        var shown = rows.Values.Where(found => found.Shown(view) is not null).ToDictionary(idOf, found => found.Number);
        return [.. ids.Select(id => shown.GetValueOrDefault(id))];
    }

    private async Task<Dictionary<int, TRow>> FetchAsync(string statement, List<int> numbers, CancellationToken cancellationToken)
    {
        var rows = await client.ReadAsync(statement, row, cancellationToken, ("keys", numbers)).ConfigureAwait(false);
        return rows.ToDictionary(found => found.Number);
    }
}
