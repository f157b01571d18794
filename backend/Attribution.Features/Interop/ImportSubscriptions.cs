using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>Streams about imports. Permission: every signed-in account, those of its own unit, judged again for every event.</summary>
[SubscriptionType]
[Authorize]
public static class ImportSubscriptions
{
    /// <summary>How far an import of the reader's unit is: now, as it goes on, and at its end, with which the stream ends.</summary>
    [Subscribe(With = nameof(ReadProgress))]
    public static ImportProgressNode ImportProgress([EventMessage] ImportProgressNode progress) => progress;

    private static IAsyncEnumerable<ImportProgressNode> ReadProgress([ID] string id, ImportProgressStream progress, CancellationToken cancellationToken) =>
        progress.ReadAsync(id, cancellationToken);
}
