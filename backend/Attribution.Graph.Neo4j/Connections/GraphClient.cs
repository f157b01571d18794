using System.Runtime.CompilerServices;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Connections;

/// <summary>
/// Runs statements on the store's database. Cypher comes as constants, values as parameters. Failures become <see cref="GraphStoreException"/>. All sessions share their
/// bookmarks, so that in a cluster whatever is read here has seen what was written here.
/// </summary>
internal sealed class GraphClient(IDriver driver, string? database, TimeSpan statementTimeout) : IAsyncDisposable
{
    private const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";
    private const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    private const long ManyAtATime = 1000;

    private readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    /// <summary>Whether the server can be reached and lets us in; tried once, so that what is wrong is known at once.</summary>
    public Task VerifyAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await driver.VerifyConnectivityAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    });

    /// <summary>All rows of a reading statement whose caller bounds their number. It is sent by itself, in one round trip; where that fails for now, in a transaction that is tried again.</summary>
    public Task<List<T>> ReadAsync<T>(string cypher, Func<IRecord, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters) =>
        GuardAsync(
            async () =>
            {
                await using var session = Session(AccessMode.Read);
                try
                {
                    return await AllAsync(await session.RunAsync(cypher, Map(parameters), Configure).ConfigureAwait(false), read, cancellationToken).ConfigureAwait(false);
                }
                catch (Neo4jException failure) when (failure.IsRetriable)
                {
                    return await session.ExecuteReadAsync(
                        async runner => await AllAsync(await runner.RunAsync(cypher, Map(parameters)).ConfigureAwait(false), read, cancellationToken).ConfigureAwait(false),
                        Configure).ConfigureAwait(false);
                }
            }).WaitAsync(cancellationToken); // The client tries again for up to 30 s; who has gone does not wait for that.

    /// <summary>The rows of a reading statement as they come, for results without a bound.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(string cypher, Func<IRecord, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters) =>
        StreamAsync(cypher, ManyAtATime, read, cancellationToken, parameters);

    /// <summary>The rows of a reading statement as they come, so many at a time: the server makes no more before those are taken.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        string cypher, long atATime, Func<IRecord, T> read, [EnumeratorCancellation] CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        await using var session = Session(AccessMode.Read, atATime);
        var cursor = await GuardAsync(() => session.RunAsync(cypher, Map(parameters), Configure)).ConfigureAwait(false);
        while (await NextAsync(cursor).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return read(cursor.Current);
        }
    }

    /// <summary>A writing transaction; it may be done again, so all of it must rest on the operation's key.</summary>
    public Task<T> WriteAsync<T>(Func<IAsyncQueryRunner, Task<T>> work, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var session = Session(AccessMode.Write);
        return await session.ExecuteWriteAsync(work, Configure).ConfigureAwait(false);
    });

    /// <summary>One statement outside of any other transaction, as changes of the schema need it.</summary>
    public Task RunAloneAsync(string cypher, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var session = Session(AccessMode.Write);
        return await session.ExecuteWriteAsync(async runner => await (await runner.RunAsync(cypher).ConfigureAwait(false)).ConsumeAsync().ConfigureAwait(false), Configure).ConfigureAwait(false);
    });

    public static Dictionary<string, object?> Map(params (string Name, object? Value)[] parameters) =>
        parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);

    private static async Task<List<T>> AllAsync<T>(IResultCursor cursor, Func<IRecord, T> read, CancellationToken cancellationToken)
    {
        List<T> rows = [];
        await foreach (var row in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jException failure)
        {
            throw FailureOf(failure);
        }
    }

    // Most rows have come already with the one before: they cost no task.
    private async ValueTask<bool> NextAsync(IResultCursor cursor)
    {
        try
        {
            return await cursor.FetchAsync().ConfigureAwait(false);
        }
        catch (Neo4jException failure)
        {
            throw FailureOf(failure);
        }
    }

    private GraphStoreException FailureOf(Neo4jException failure) => new($"Neo4j: {Explain(failure)}", failure.IsRetriable || failure is ServiceUnavailableException, failure);

    /// <summary>One line that says what to do, where the server's own text does not or goes on for many.</summary>
    private string Explain(Neo4jException failure) => failure switch
    {
        AuthenticationException => "the user or the password is wrong.",
        { Code: CredentialsExpired } => "the password has expired; the user must change it on the server first (ALTER CURRENT USER SET PASSWORD).",
        { Code: DatabaseNotFound } => $"there is no database '{database}'.",
        _ => failure.Message.ReplaceLineEndings(" "),
    };

    private IAsyncSession Session(AccessMode mode, long fetchSize = ManyAtATime) =>
        driver.AsyncSession(builder => builder.WithDatabase(database).WithDefaultAccessMode(mode).WithBookmarkManager(bookmarks).WithFetchSize(fetchSize));

    private void Configure(TransactionConfigBuilder builder) => builder.WithTimeout(statementTimeout);
}
