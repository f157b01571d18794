using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Notices;

/// <summary>Streams about notices. Permission: the right to read, judged again for every event.</summary>
[SubscriptionType]
[Authorize]
public static class NoticeSubscriptions
{
    /// <summary>Notices to the own unit as they are written, and as somebody acknowledges them.</summary>
    [Subscribe(With = nameof(ReadNotices))]
    public static NoticeNode Notices([EventMessage] NoticeNode notice) => notice;

    private static IAsyncEnumerable<NoticeNode> ReadNotices(NoticeStream notices, CancellationToken cancellationToken) => notices.ReadAsync(cancellationToken);
}
