using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common.Auditing;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Common;

/// <summary>What one request reads with: a View, one immutable state of the graph index, and the store. Every value that a resolver gives carries the reading it came from.</summary>
/// <param name="view">Who reads, and what he may see.</param>
/// <param name="snapshot">State of the graph index.</param>
/// <param name="store">Where contents are.</param>
/// <param name="trail">Where what is read is put on record; null: what is read is shown to nobody.</param>
public sealed class GraphReading(View view, GraphSnapshot snapshot, IGraphStore store, CallerTrail? trail)
{
    private const int ReadSize = 10_000;

    private Dictionary<ushort, string>? otherTypes;

    /// <summary>What the reader sees.</summary>
    public View View { get; } = view;

    /// <summary>Who is connected to what, at one revision.</summary>
    public GraphSnapshot Snapshot { get; } = snapshot;

    /// <summary>Contents by number, each through the View.</summary>
    public IGraphReads Store { get; } = trail is null ? store : new AuditedReads(store, trail);

    /// <summary>What time it shows; cursors made of one time do not count for another.</summary>
    public string Moment => $"{View.AsOf} {View.ValidAt}";

    /// <summary>Names of relationship types of others by code; read once.</summary>
    public async ValueTask<string?> OtherTypeAsync(ushort code, CancellationToken cancellationToken)
    {
        otherTypes ??= (await Store.ReadOtherTypesAsync(cancellationToken)).ToDictionary(type => type.Code, type => type.Name);
        return otherTypes.GetValueOrDefault(code);
    }

    /// <summary>Labels that the reader sees, by id.</summary>
    public IAsyncEnumerable<(LabelId Id, HandlingLabel Label)> LabelsAsync(CancellationToken cancellationToken) =>
        store.ReadLabelsAsync(0, cancellationToken).Where(label => View.Labels.Contains(label.Id));

    /// <summary>Writes after a revision with everything that they wrote; what of it the reader sees, the snapshot says (<see cref="Entities.ChangeReader"/>).</summary>
    internal IAsyncEnumerable<ChangeEntry> WritesAsync(long revision, CancellationToken cancellationToken) => store.ReadChangesAsync(revision, cancellationToken);

    /// <summary>The same reader's reading of what was recorded or valid at another time, µs since 1970.</summary>
    public GraphReading At(long? asOf, long? validAt) => new(View.At(asOf, validAt), Snapshot, store, trail);

    /// <summary>
    /// The same reading for what is computed or decided, and for what is kept for all who see the same: nobody is shown what it reads, so that none of it is on record as read and none needs a
    /// stated case. What is shown of the outcome is put on record by <see cref="ShowAsync"/> or read again by who is shown it.
    /// </summary>
    internal GraphReading ForComputing() => new(View, Snapshot, store, null);

    /// <summary>Puts on record that the reader is shown what was computed of these, before he is.</summary>
    /// <param name="records">Numbers of visible records.</param>
    /// <param name="claims">Numbers of visible claims.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="GraphQLException">JUSTIFICATION_NEEDED, AUDIT_UNAVAILABLE.</exception>
    internal async Task ShowAsync(IEnumerable<int> records, IEnumerable<int> claims, CancellationToken cancellationToken)
    {
        foreach (var chunk in records.Distinct().Order().Chunk(ReadSize))
        {
            await Store.ReadRecordsAsync(View, chunk, cancellationToken);
        }

        foreach (var chunk in claims.Distinct().Order().Chunk(ReadSize))
        {
            await Store.ReadClaimsAsync(View, chunk, cancellationToken);
        }
    }
}
