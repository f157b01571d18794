using System.Collections.Concurrent;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Common.Auditing;

/// <summary>
/// The store's reads for one caller: content of items that are not open to everyone is put on record before it is handed out, whichever query asks. Ids, labels, names of
/// types and sources tell nothing of an item and are not.
/// </summary>
internal sealed class AuditedReads(IGraphReads store, CallerTrail trail) : IGraphReads
{
    private readonly ConcurrentDictionary<LabelId, bool> open = new();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordVersion>> ReadRecordsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        await NotedAsync(await store.ReadRecordsAsync(view, numbers, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClaimVersion>> ReadClaimsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        await NotedAsync(await store.ReadClaimsAsync(view, numbers, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordVersion>> ReadRecordHistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        await NotedAsync(await store.ReadRecordHistoryAsync(view, number, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClaimVersion>> ReadClaimHistoryAsync(View view, int number, CancellationToken cancellationToken) =>
        await NotedAsync(await store.ReadClaimHistoryAsync(view, number, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> ReadSourcesAsync(View view, IReadOnlyList<SourceId> ids, CancellationToken cancellationToken) => store.ReadSourcesAsync(view, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> ListSourcesAsync(View view, (string Name, SourceId Id)? after, int limit, CancellationToken cancellationToken) =>
        store.ListSourcesAsync(view, after, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> FindRecordsAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken) => store.FindRecordsAsync(view, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> FindClaimsAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken) => store.FindClaimsAsync(view, ids, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken) =>
        store.FindByExternalIdsAsync(view, externalIds, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken) =>
        store.FindBySelectorsAsync(view, selectors, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, CancellationToken cancellationToken) => store.SearchAsync(view, query, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Decision>> ReadDecisionsAsync(View view, IReadOnlyList<int> recordNumbers, CancellationToken cancellationToken) =>
        store.ReadDecisionsAsync(view, recordNumbers, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<HandlingLabel> ReadLabelAsync(LabelId label, CancellationToken cancellationToken) => store.ReadLabelAsync(label, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(ushort Code, string Name)>> ReadOtherTypesAsync(CancellationToken cancellationToken) => store.ReadOtherTypesAsync(cancellationToken);

    private Task<IReadOnlyList<RecordVersion>> NotedAsync(IReadOnlyList<RecordVersion> records, CancellationToken cancellationToken) =>
        NotedAsync(records, static record => record.Content.Label, static record => record.Id.ToString(), cancellationToken);

    private Task<IReadOnlyList<ClaimVersion>> NotedAsync(IReadOnlyList<ClaimVersion> claims, CancellationToken cancellationToken) =>
        NotedAsync(claims, static claim => claim.Content.Label, static claim => claim.Id.ToString(), cancellationToken);

    private async Task<IReadOnlyList<T>> NotedAsync<T>(IReadOnlyList<T> items, Func<T, LabelId> labelOf, Func<T, string> idOf, CancellationToken cancellationToken)
    {
        List<string> restricted = [];
        foreach (var item in items)
        {
            var label = labelOf(item);
            if (!open.TryGetValue(label, out var isOpen))
            {
                isOpen = open[label] = IsOpen(await store.ReadLabelAsync(label, cancellationToken));
            }

            if (!isOpen)
            {
                restricted.Add(idOf(item));
            }
        }

        if (restricted.Count > 0)
        {
            await trail.ReadAsync(restricted, cancellationToken);
        }

        return items;
    }

    private static bool IsOpen(HandlingLabel label) => label.Audience.All(rule => rule.ReleaseTo.Contains(AudienceToken.Everyone));
}
