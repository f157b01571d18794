using System.CommandLine;
using Attribution.Features.Common;

namespace Attribution.Server.Commands;

/// <summary>What commands that only read for an account share.</summary>
internal static class AccountReading
{
    /// <summary>Opens the graph, checks account and right, and runs <paramref name="use"/> with the account's reading.</summary>
    public static async Task<int> UseAsync(ParseResult parsed, string account, Right right, Func<OpenGraph, GraphReading, Task<int>> use, CancellationToken cancellationToken)
    {
        await using var graph = await OpenGraph.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        if (graph.FindCaller(account) is not { } caller)
        {
            return CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no active account '{account}'.");
        }

        return OpenGraph.Refusal(caller, right) ?? await use(graph, await graph.ReadAsync(caller, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
    }
}
