using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Interop.Jobs;

/// <summary>
/// How an import goes on, for whoever of its unit watches: told by this process where it is at work here, else read from the store once a second, as for imports by command.
/// </summary>
public sealed class ImportProgressStream(ImportWatch watch, ReadingScopes scopes, TimeProvider clock)
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    /// <summary>Its progress from now to its end.</summary>
    /// <exception cref="GraphQLException">NOT_FOUND: the reader's unit has no import with this id.</exception>
    public async IAsyncEnumerable<ImportProgressNode> ReadAsync(string id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var import = ImportNode.ImportOf(id) ?? throw NotFound();
        for (var last = await FindAsync(import, cancellationToken) ?? throw NotFound(); ;)
        {
            yield return ImportProgressNode.Of(last);
            await foreach (var status in watch.WatchAsync(import, cancellationToken))
            {
                if (!await IsOwnAsync(status, cancellationToken))
                {
                    yield break;
                }

                last = status;
                yield return ImportProgressNode.Of(status);
            }

            if (last.State is not ImportState.Running || await ChangedAsync(last, cancellationToken) is not { } changed)
            {
                yield break;
            }

            last = changed;
        }
    }

    /// <summary>The next status that the store has; null: the import is no longer the reader's.</summary>
    private async Task<ImportStatus?> ChangedAsync(ImportStatus last, CancellationToken cancellationToken)
    {
        ImportStatus? now;
        do
        {
            await Task.Delay(Glance, clock, cancellationToken);
            now = await FindAsync(last.Id, cancellationToken);
        }
        while (now is not null && now.State == last.State && now.Step == last.Step);
        return now;
    }

    private Task<ImportStatus?> FindAsync(ImportId import, CancellationToken cancellationToken) =>
        scopes.UseAsync<Imports, ImportStatus?>((imports, token) => imports.FindAsync(import, token), cancellationToken);

    private Task<bool> IsOwnAsync(ImportStatus status, CancellationToken cancellationToken) =>
        scopes.UseAsync<Caller, bool>((caller, _) => Task.FromResult((caller.Unit.Id, caller.Account) == (status.UnitId, status.Account)), cancellationToken);

    private static GraphQLException NotFound() => new("There is no import with this id.", "NOT_FOUND");
}
