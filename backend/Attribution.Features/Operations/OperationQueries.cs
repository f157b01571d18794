using Attribution.Features.Common;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.PlannedActions;
using Attribution.Features.Operations.Requests;
using Attribution.Features.Operations.Targets;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Operations;

/// <summary>Queries on targets, planned actions, hit checks and notices. Permission: the right to read; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class OperationQueries
{
    private const int Most = 10_000;

    /// <summary>Visible targets, withdrawn ones too, latest changed first; of the newest 10,000. Of the own unit, of one of its cases, those that stand, if so asked.</summary>
    [UseConnection(Name = "Target", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<TargetNode>> GetTargets(
        PagingArguments paging, ReadingSource readings, OwnCase cases, Caller caller, CancellationToken cancellationToken, bool openOnly = false, bool ownOnly = false, [ID] string? caseId = null, string? text = null)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        var subjects = await cases.RecordsAsync(reading, caseId, cancellationToken);
        return paging.List(await TargetNode.Thing.NewestAsync(
            reading,
            Most,
            (record, target) => (!openOnly || target.WithdrawnBy is null)
                && (!ownOnly || record.Header.OwnerUnit == caller.Unit.Id)
                && subjects?.Contains(target.Case) != false
                && (text is null || target.Value.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase) || target.Reason.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase)),
            cancellationToken));
    }

    /// <summary>Visible planned actions, those that are over or called off too, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "PlannedAction", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<PlannedActionNode>> GetPlannedActions(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        return paging.List(await PlannedActionNode.Thing.NewestAsync(reading, Most, (_, _) => true, cancellationToken));
    }

    /// <summary>Hit checks of the own unit, newest first; the newest 10,000.</summary>
    [UseConnection(Name = "HitCheck", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<HitCheckNode>> GetHitChecks(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        HitCheckNode[] checks = [.. (await HitCheckNode.Kept.NewestAsync(reading, Most, cancellationToken)).Select(kept => new HitCheckNode(reading, kept.Record, kept.Document))];
        return paging.List(checks);
    }

    /// <summary>The inbox: notices to the own unit that the reader may see, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "Notice", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<NoticeNode>> GetNotices(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken, bool openOnly = false)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        return paging.List(await NoticeNode.Thing.NewestAsync(reading, Most, (_, notice) => !openOnly || notice.AcknowledgedBy is null, cancellationToken));
    }

    /// <summary>Persons asked for by others who resemble targets of the own unit, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "NearMatch", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<NearMatchNode>> GetNearMatches(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken, bool openOnly = false)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        return paging.List(await NearMatchNode.Thing.NewestAsync(reading, Most, (_, match) => !openOnly || match.Decision is null, cancellationToken));
    }
}
