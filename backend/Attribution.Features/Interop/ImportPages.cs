using Attribution.Features.Common;
using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Interop;

/// <summary>Pages of the imports of the caller's unit, latest begun first.</summary>
internal static class ImportPages
{
    private const int CountStep = 1_000;

    /// <summary>The page asked for; the total is counted only when it is asked for, O(imports).</summary>
    public static async Task<Connection<ImportNode>> OfAsync(Imports imports, PagingArguments paging, Caller caller, CancellationToken cancellationToken)
    {
        var page = paging.Of<long>(caller.Unit.Id);
        var found = await imports.ListAsync(page.Start ?? long.MaxValue, page.Size + 1, cancellationToken);
        return page.OfOneMore(found, status => status.FirstRevision, ImportNode.Of, token => CountAsync(imports, token));
    }

    private static async ValueTask<int> CountAsync(Imports imports, CancellationToken cancellationToken)
    {
        var (count, before) = (0, long.MaxValue);
        while (true)
        {
            var found = await imports.ListAsync(before, CountStep, cancellationToken);
            count += found.Count;
            if (found.Count < CountStep)
            {
                return count;
            }

            before = found[^1].FirstRevision;
        }
    }
}
