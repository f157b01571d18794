namespace Attribution.Bolt.Queries;

/// <summary>A query of the driver, ready to run in a managed transaction.</summary>
/// <param name="Driver">Whose query it is.</param>
/// <param name="Query">Text and parameters.</param>
/// <param name="Config">Where and how.</param>
internal sealed record QueryRun(BoltDriver Driver, Query Query, QueryConfig Config)
{
    /// <summary>Runs it and hands the records to a function.</summary>
    public async Task<EagerResult<T>> ExecuteAsync<T>(Func<IResultCursor, CancellationToken, Task<T>> take, CancellationToken cancellationToken)
    {
        var session = Driver.NewSession(Configure);
        await using (session.ConfigureAwait(false))
        {
            var mode = Config.Routing == RoutingControl.Readers ? AccessMode.Read : AccessMode.Write;
            return await session.ExecuteAsync(mode, runner => TakeAsync(runner, take, cancellationToken), Config.TransactionConfig, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<EagerResult<T>> TakeAsync<T>(IAsyncQueryRunner runner, Func<IResultCursor, CancellationToken, Task<T>> take, CancellationToken cancellationToken)
    {
        var cursor = await runner.RunAsync(Query).ConfigureAwait(false);
        var result = await take(cursor, cancellationToken).ConfigureAwait(false);
        var keys = await cursor.KeysAsync().ConfigureAwait(false);
        return new EagerResult<T>(result, await cursor.ConsumeAsync().ConfigureAwait(false), keys);
    }

    private void Configure(SessionConfig session)
    {
        session.Database = Config.Database;
        session.ImpersonatedUser = Config.ImpersonatedUser;
        session.AuthToken = Config.AuthToken;
        session.BookmarkManager = Config.EnableBookmarkManager ? Config.BookmarkManager ?? Driver.Bookmarks : null;
    }
}
