using Attribution.Domain.Kinds;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Streams about entities. Permission: every signed-in account, judged again for every event.</summary>
[SubscriptionType]
[Authorize]
public static class EntitySubscriptions
{
    /// <summary>Writes that the reader sees something of, as they come; of these kinds, or of all. Take one stream a browser.</summary>
    [Subscribe(With = nameof(ReadChanges))]
    public static ChangeNode Changes([EventMessage] ChangeNode change) => change;

    private static IAsyncEnumerable<ChangeNode> ReadChanges(IReadOnlyList<Kind>? kinds, ChangeStream changes, CancellationToken cancellationToken) =>
        changes.ReadAsync(kinds, cancellationToken);
}
