using Attribution.Features.Common;
using Attribution.Features.Operations.JointOperations.Tasks;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Requests;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Desk;

/// <summary>Collects what waits for the caller's unit, from what his View shows alone: each part is cut after it was filtered and ordered.</summary>
public sealed class DeskHome(ReadingSource readings, RegionNews region, LinkNews links, Caller caller, KnownUnits units, TimeProvider clock)
{
    /// <summary>Things of one topic that are given.</summary>
    public const int MostOfATopic = 20;

    private const int MostNotices = 1_000;

    /// <summary>The home as of now.</summary>
    public async Task<DeskNode> ReadAsync(DateTimeOffset? since, IResolverContext context)
    {
        var reading = await readings.CurrentAsync(context.RequestAborted);
        var from = since ?? new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date.AddDays(-1), TimeSpan.Zero);
        var countries = Countries();
        IEnumerable<DeskItemNode> items =
        [
            .. await ClocksAsync(reading, context.RequestAborted),
            .. await TasksAsync(reading, context.RequestAborted),
            .. await NoticesAsync(reading, context.RequestAborted),
            .. await links.ReadAsync(reading, context),
            .. await region.ReadAsync(reading, countries, from, context),
        ];
        return new DeskNode(from, countries, [.. items.OrderBy(item => item.Urgency).ThenBy(item => item.Topic)]); // a stable order: newest first within
    }

    private IReadOnlyList<string> Countries() =>
        [.. caller.Unit.Countries.Concat(units().Where(unit => caller.Unit.ActingFor.Contains(unit.Id)).SelectMany(unit => unit.Countries)).Distinct().Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<DeskItemNode>> ClocksAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. (await RunningClocks.OfAsync(reading, caller.Unit.Id, cancellationToken)).Take(MostOfATopic).Select(running => new DeskItemNode
            {
                Topic = DeskTopic.Clock,
                Urgency = UrgencyOf(running.Due - now),
                At = running.Start,
                Clock = new DeskClockNode(running.Request, running.RequestId, running.Ends, running.Due, running.TimeZone, running.AskingUnit, running.AskedUnit, running.Text),
            }),
        ];
    }

    private async Task<IReadOnlyList<DeskItemNode>> TasksAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. (await OpenTasks.OfAsync(reading, cancellationToken)).Take(MostOfATopic).Select(task => new DeskItemNode
            {
                Topic = DeskTopic.Task,
                Urgency = task.DueAt is { } due ? UrgencyOf(due - now) : DeskUrgency.Later,
                Task = new DeskTaskNode(task.Task, task.TaskId, task.OperationId, task.CodeName, task.Title, task.DueAt),
            }),
        ];
    }

    private static DeskUrgency UrgencyOf(TimeSpan left) => left <= TimeSpan.FromDays(1) ? DeskUrgency.Now : left <= TimeSpan.FromDays(3) ? DeskUrgency.Soon : DeskUrgency.Later;

    private async Task<IReadOnlyList<DeskItemNode>> NoticesAsync(GraphReading reading, CancellationToken cancellationToken) =>
    [
        .. (await NoticeNode.Kept.NewestAsync(reading, MostNotices, cancellationToken))
            .Select(kept => new NoticeNode(reading, kept.Record, kept.Document))
            .Where(notice => notice.AcknowledgedBy is null && notice.UnitId == caller.Unit.Id)
            .OrderBy(notice => UrgencyOf(notice.Reason))
            .Take(MostOfATopic)
            .Select(notice => new DeskItemNode { Topic = DeskTopic.Notice, Urgency = UrgencyOf(notice.Reason), At = notice.At, Notice = notice }),
    ];

    private static DeskUrgency UrgencyOf(NoticeReason reason) => reason is NoticeReason.Sweep or NoticeReason.UnitCall or NoticeReason.CallUnanswered ? DeskUrgency.Now : DeskUrgency.Soon;
}
