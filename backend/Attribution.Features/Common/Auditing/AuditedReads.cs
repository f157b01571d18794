using System.Collections.Concurrent;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Common.Auditing;

/// <summary>
/// The store's reads for one caller: content of items that are not open to everyone is put on record before it is handed out, whichever query asks. Ids, labels, names of
/// types and sources tell nothing of an item and are not. What is sensitive is refused to who stated no case and no reason: JUSTIFICATION_NEEDED (decision 0025).
/// </summary>
internal sealed class AuditedReads(IGraphReads store, CallerTrail trail) : IGraphReads
{
    private readonly ConcurrentDictionary<LabelId, Bound> known = new();

    /// <inheritdoc/>
    public RecordVersion? AtHand(View view, int number) => store.AtHand(view, number) is { } record && IsOpen(record.Content.Label) ? record : null;

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
        NotedAsync(records, static record => record.Content.Label, static record => record.Id.ToString(), IsOwnCase, cancellationToken);

    private Task<IReadOnlyList<ClaimVersion>> NotedAsync(IReadOnlyList<ClaimVersion> claims, CancellationToken cancellationToken) =>
        NotedAsync(claims, static claim => claim.Content.Label, static claim => claim.Id.ToString(), static _ => false, cancellationToken);

    // A case of one's own unit is what one states: it must be read to be chosen.
    private bool IsOwnCase(RecordVersion record) => (Kind)record.Header.KindCode == Kind.Case && record.Header.OwnerUnit == trail.UnitId;

    // Most of what is read is open to everyone: only its label is looked at.
    private async Task<IReadOnlyList<T>> NotedAsync<T>(
        IReadOnlyList<T> items, Func<T, LabelId> labelOf, Func<T, string> idOf, Func<T, bool> isOwnCase, CancellationToken cancellationToken)
    {
        List<string> restricted = [];
        foreach (var item in items)
        {
            var label = labelOf(item);
            if (!known.TryGetValue(label, out var bound))
            {
                bound = known[label] = BoundOf(await store.ReadLabelAsync(label, cancellationToken));
            }

            if (bound is Bound.Open)
            {
                continue;
            }

            var id = idOf(item);
            if (bound is Bound.Unjustified && !isOwnCase(item) && !trail.IsWritten(id))
            {
                throw new GraphQLException(ReadingOccasion.NeededMessage, ReadingOccasion.NeededCode);
            }

            restricted.Add(id);
        }

        if (restricted.Count > 0)
        {
            await trail.ReadAsync(restricted, cancellationToken);
        }

        return items;
    }

    // False where the label would have to be fetched first: then the record is read in the ordinary way.
    private bool IsOpen(LabelId label)
    {
        if (!known.TryGetValue(label, out var bound))
        {
            if (store.ReadLabelAsync(label, CancellationToken.None) is not { IsCompletedSuccessfully: true } read)
            {
                return false;
            }

            bound = known[label] = BoundOf(read.Result); // Already there: Result does not wait.
        }

        return bound is Bound.Open;
    }

    private Bound BoundOf(HandlingLabel label) =>
        Sensitivity.IsOpen(label) ? Bound.Open
        : Sensitivity.IsSensitive(label) && !trail.MayReadSensitive(label) ? Bound.Unjustified
        : Bound.Noted;

    /// <summary>What reading under a label asks for.</summary>
    private enum Bound
    {
        /// <summary>Open to everyone: nothing.</summary>
        Open,

        /// <summary>It is put on record.</summary>
        Noted,

        /// <summary>It is put on record, and needs a case and a reason, which the caller did not state.</summary>
        Unjustified,
    }
}
