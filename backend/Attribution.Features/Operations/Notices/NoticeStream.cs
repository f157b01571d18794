using System.Runtime.CompilerServices;
using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Notices;

/// <summary>Notices as they are written or acknowledged, each judged by what the subscriber may see at that moment.</summary>
public sealed class NoticeStream(NewWrites writes, ReadingScopes readings)
{
    /// <summary>Notices to the subscriber's unit that he may see, from now on.</summary>
    public async IAsyncEnumerable<NoticeNode> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in writes.ReadAsync(cancellationToken))
        {
            foreach (var notice in IsOfNotices(entry) ? await NoticesAsync(entry, cancellationToken) : [])
            {
                yield return notice;
            }
        }
    }

    private static bool IsOfNotices(ChangeEntry entry) => entry.Action is NoticeWriter.Action or AcknowledgeNotice.Action;

    private Task<IReadOnlyList<NoticeNode>> NoticesAsync(ChangeEntry entry, CancellationToken cancellationToken) => readings.ReadAsync<IReadOnlyList<NoticeNode>>(
        async (caller, reading) =>
        [
            .. NoticeNode.Kept.Documents(await reading.Store.ReadRecordsAsync(reading.View, entry.RecordNumbers, cancellationToken))
                .Select(kept => new NoticeNode(reading, kept.Record, kept.Document))
                .Where(notice => notice.UnitId == caller.Unit.Id),
        ],
        cancellationToken);
}
