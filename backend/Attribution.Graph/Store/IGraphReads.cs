using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Views;

namespace Attribution.Graph.Store;

/// <summary>What resolvers may ask of the store: everything takes a <see cref="View"/>, but for labels and type names of what was read through one.</summary>
public interface IGraphReads
{
    /// <summary>Versions of the records that the view shows (at its as-of time), in the order asked; what it does not show is absent. At most 10,000 numbers.</summary>
    Task<IReadOnlyList<RecordVersion>> ReadRecordsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken);

    /// <summary>The current version of a record that the view shows, if it is in memory: it costs no task. Null: it is not, or the view does not show it; then it is to be read.</summary>
    RecordVersion? AtHand(View view, int number);

    /// <summary>Versions of the claims that the view shows, in the order asked. Ends are not checked here: the graph index does. At most 10,000 numbers.</summary>
    Task<IReadOnlyList<ClaimVersion>> ReadClaimsAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken);

    /// <summary>All versions of a record that the view shows, oldest first.</summary>
    Task<IReadOnlyList<RecordVersion>> ReadRecordHistoryAsync(View view, int number, CancellationToken cancellationToken);

    /// <summary>All versions of a claim that the view shows, oldest first.</summary>
    Task<IReadOnlyList<ClaimVersion>> ReadClaimHistoryAsync(View view, int number, CancellationToken cancellationToken);

    /// <summary>Sources whose label the view shows; others are absent and read as "protected source".</summary>
    Task<IReadOnlyList<Source>> ReadSourcesAsync(View view, IReadOnlyList<SourceId> ids, CancellationToken cancellationToken);

    /// <summary>Visible sources in order of name, then id, after the given position.</summary>
    Task<IReadOnlyList<Source>> ListSourcesAsync(View view, (string Name, SourceId Id)? after, int limit, CancellationToken cancellationToken);

    /// <summary>Numbers of visible records with these ids, in the order asked; 0 where there is none.</summary>
    Task<IReadOnlyList<int>> FindRecordsAsync(View view, IReadOnlyList<RecordId> ids, CancellationToken cancellationToken);

    /// <summary>Numbers of visible claims (by their own label) with these ids, in the order asked; 0 where there is none.</summary>
    Task<IReadOnlyList<int>> FindClaimsAsync(View view, IReadOnlyList<ClaimId> ids, CancellationToken cancellationToken);

    /// <summary>Visible records by external id: (place in <paramref name="externalIds"/>, record number), by place, then number.</summary>
    Task<IReadOnlyList<(int Place, int Number)>> FindByExternalIdsAsync(View view, IReadOnlyList<string> externalIds, CancellationToken cancellationToken);

    /// <summary>Visible records by selector: (place in <paramref name="selectors"/>, record number), by place, then number. At most 1,000 selectors.</summary>
    Task<IReadOnlyList<(int Place, int Number)>> FindBySelectorsAsync(View view, IReadOnlyList<Selector> selectors, CancellationToken cancellationToken);

    /// <summary>Visible hits, tier by tier, in order; enumerated lazily, nothing is capped before the view's filter.</summary>
    IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, CancellationToken cancellationToken);

    /// <summary>Decisions that the view shows among those that touch the records, withdrawn ones included.</summary>
    Task<IReadOnlyList<Decision>> ReadDecisionsAsync(View view, IReadOnlyList<int> recordNumbers, CancellationToken cancellationToken);

    /// <summary>Labels by id, for showing the handling of what was read.</summary>
    ValueTask<HandlingLabel> ReadLabelAsync(LabelId label, CancellationToken cancellationToken);

    /// <summary>Names of relationship types that are not in the registry, with the codes the store gave them (from 32,768).</summary>
    Task<IReadOnlyList<(ushort Code, string Name)>> ReadOtherTypesAsync(CancellationToken cancellationToken);
}
