using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Reading;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Searching;

/// <summary>
/// The texts of all records in memory, read once from the database and then kept current by its changes: those that the graph index follows, before it takes them in, so that
/// no search is older than the index; where nobody follows them, before each search. Safe for concurrent use; searches are never blocked by changes.
/// </summary>
internal sealed class SearchTexts(GraphClient client, IndexFeed feed, bool isFollowing) : IAsyncDisposable
{
    /// <summary>Changed records whose texts are read at a time.</summary>
    private const int ManyAtATime = 10_000;

    private const string Columns = "r.number AS number, r.kind AS kind, r.texts AS texts";
    private const string Range = $"MATCH (r:Record) WHERE r.number >= $first AND r.number <= $last RETURN {Columns}";
    private const string Listed = $"UNWIND $keys AS key MATCH (r:Record {{number: key}}) RETURN {Columns}";

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly CancellationTokenSource ending = new();
    private readonly Lock sync = new();
    private TextState? current;
    private long told;
    private Task building = Task.CompletedTask;

    /// <summary>Begins to read them, if the changes are followed. Fails in silence: the first search tries again and says what is wrong.</summary>
    public void Begin()
    {
        if (isFollowing && building.IsCompleted && Current is null)
        {
            building = Task.Run(() => ReachAsync(ending.Token).AsTask());
        }
    }

    /// <summary>The texts to search; waits while they are read for the first time.</summary>
    /// <exception cref="GraphStoreException">The store failed.</exception>
    public ValueTask<TextState> CurrentAsync(CancellationToken cancellationToken) =>
        isFollowing && Current is { } state ? new(state) : ReachAsync(cancellationToken);

    /// <summary>Takes in all writes up to a revision that the graph index is about to know; those told of while the texts are first read, at the end of that.</summary>
    /// <exception cref="GraphStoreException">The store failed; the texts stay as they were, and the next revision takes in this one too.</exception>
    public async ValueTask TakeAsync(long revision, CancellationToken cancellationToken)
    {
        if (IsNews(revision))
        {
            await ReachAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await building.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ending.Dispose();
        turn.Dispose();
    }

    private TextState? Current => Volatile.Read(ref current);

    private bool IsNews(long revision)
    {
        lock (sync)
        {
            told = Math.Max(told, revision);
            return current?.Revision < revision;
        }
    }

    private async ValueTask<TextState> ReachAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var state = Current;
            if (state is not null && isFollowing && !IsBehind(state))
            {
                return state; // Another reached it meanwhile.
            }

            state ??= await ReadAllAsync(cancellationToken).ConfigureAwait(false);
            long known;
            do
            {
                known = Told;
                state = await CaughtUpAsync(state, cancellationToken).ConfigureAwait(false);
            }
            while (!Publish(state, known));
            return state;
        }
        finally
        {
            turn.Release();
        }
    }

    private long Told
    {
        get
        {
            lock (sync)
            {
                return told;
            }
        }
    }

    private bool IsBehind(TextState state)
    {
        lock (sync)
        {
            return state.Revision < told;
        }
    }

    /// <summary>False if a later write was told of meanwhile, which whoever told it takes for granted.</summary>
    private bool Publish(TextState state, long known)
    {
        lock (sync)
        {
            if (current is null && told > known)
            {
                return false;
            }

            Volatile.Write(ref current, state);
            return true;
        }
    }

    private async Task<TextState> ReadAllAsync(CancellationToken cancellationToken)
    {
        var state = TextState.Empty(await feed.RevisionAsync(cancellationToken).ConfigureAwait(false));
        var last = await feed.LastRecordAsync(cancellationToken).ConfigureAwait(false);
        var pages = IndexFeed.PagesAsync(last, (first, end) => client.ReadAsync(Range, Read, cancellationToken, ("first", first), ("last", end)));
        await foreach (var page in pages.ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            state = state.With(page);
        }

        return state;
    }

    private async Task<TextState> CaughtUpAsync(TextState state, CancellationToken cancellationToken)
    {
        HashSet<int> numbers = [];
        var revision = state.Revision;
        await foreach (var change in feed.ChangesAsync(revision, cancellationToken).ConfigureAwait(false))
        {
            numbers.UnionWith(change.RecordNumbers);
            revision = change.Revision;
            if (numbers.Count >= ManyAtATime)
            {
                state = await WithAsync(state, numbers, cancellationToken).ConfigureAwait(false);
                numbers.Clear();
            }
        }

        return await WithAsync(state, numbers, cancellationToken).ConfigureAwait(false) with { Revision = revision };
    }

    private async Task<TextState> WithAsync(TextState state, HashSet<int> numbers, CancellationToken cancellationToken) =>
        numbers.Count == 0 ? state : state.With(await client.ReadAsync(Listed, Read, cancellationToken, ("keys", numbers.ToList())).ConfigureAwait(false));

    private static RecordTexts Read(IRecord row) => new(row.Get<int>("number"), (ushort)row.Get<int>("kind"), row.Get<List<string>>("texts"));
}
