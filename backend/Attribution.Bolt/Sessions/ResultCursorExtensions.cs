namespace Neo4j.Driver;

/// <summary>Ways to take whole results.</summary>
public static class ResultCursorExtensions
{
    /// <summary>The only record.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static Task<IRecord> SingleAsync(this IResultCursor result) => result.SingleAsync(record => record);

    /// <summary>What becomes of the only record.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static async Task<T> SingleAsync<T>(this IResultCursor result, Func<IRecord, T> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!await result.FetchAsync().ConfigureAwait(false))
        {
            throw new InvalidOperationException("The result is empty; one record was expected.");
        }

        var record = result.Current;
        return await result.FetchAsync().ConfigureAwait(false)
            ? throw new InvalidOperationException("The result has more records than the one that was expected.")
            : operation(record);
    }

    /// <summary>All records; the capacity is a guess of their number.</summary>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, int initialCapacity = 0, CancellationToken cancellationToken = default) =>
        CollectAsync(result, record => record, initialCapacity, cancellationToken);

    /// <summary>All records.</summary>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, CancellationToken cancellationToken) =>
        CollectAsync(result, record => record, 0, cancellationToken);

    /// <summary>What becomes of all records; the capacity is a guess of their number.</summary>
    public static Task<List<T>> ToListAsync<T>(this IResultCursor result, Func<IRecord, T> operation, int initialCapacity = 0) =>
        CollectAsync(result, operation, initialCapacity, CancellationToken.None);

    /// <summary>Does something with each record and gives the summary.</summary>
    public static async Task<IResultSummary> ForEachAsync(this IResultCursor result, Action<IRecord> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        while (await result.FetchAsync().ConfigureAwait(false))
        {
            operation(result.Current);
        }

        return await result.ConsumeAsync().ConfigureAwait(false);
    }

    private static async Task<List<T>> CollectAsync<T>(IResultCursor result, Func<IRecord, T> operation, int initialCapacity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(result);
        var list = new List<T>(Math.Max(0, initialCapacity));
        await foreach (var record in result.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            list.Add(operation(record));
        }

        return list;
    }
}
