using System.CommandLine;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations;

namespace Attribution.Server.Commands;

/// <summary>What commands that only read for an account share.</summary>
internal static class AccountReading
{
    /// <summary>Opens the graph, checks account, right and what is read for, and runs <paramref name="use"/> with the account's reading.</summary>
    public static async Task<int> UseAsync(ParseResult parsed, string account, Right right, Func<OpenGraph, Caller, GraphReading, Task<int>> use, CancellationToken cancellationToken)
    {
        await using var graph = await OpenGraph.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        if (graph.FindCaller(account) is not { } found)
        {
            return CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no active account '{account}'.");
        }

        var stated = OccasionArguments.Given(parsed);
        if (OpenGraph.Refusal(found, right) is { } refusal)
        {
            return refusal;
        }

        if (right is Right.Export && stated.CaseId is null)
        {
            return CommandContext.Refuse(ReadingOccasion.NeededCode, ReadingOccasion.NeededMessage);
        }

        var caller = found with { Reader = found.Reader with { Purpose = stated.Purpose } };
        var reading = await graph.ReadAsync(caller, cancellationToken).ConfigureAwait(false);
        var (kept, fault) = await stated.JudgeAsync((id, why) => OccasionCheck.FindAsync(reading, new EntityFinder(), caller, id, why, cancellationToken)).ConfigureAwait(false);
        caller = caller with { Occasion = kept.Occasion };
        return fault is not null
            ? CommandContext.Refuse(fault.Code, fault.Message)
            : await use(graph, caller, graph.As(caller, reading)).ConfigureAwait(false);
    }
}
