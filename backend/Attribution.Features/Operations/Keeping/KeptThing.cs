using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Keeping;

/// <summary>A sort of thing that desks keep, and how the API gives it.</summary>
/// <param name="Kept">How it is kept.</param>
/// <param name="Word">What refusals call it, such as target.</param>
/// <param name="IdField">The input field that names one, such as targetId.</param>
/// <param name="Of">The node of one.</param>
internal sealed record KeptThing<TNode, TDocument>(KeptDocument<TDocument> Kept, string Word, string IdField, Func<GraphReading, RecordVersion, TDocument, TNode> Of)
    where TNode : class
    where TDocument : class
{
    /// <summary>The thing with this id; null: none that the reading shows.</summary>
    public async Task<TNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? Of(reading, record, document) : null;

    /// <summary>The newest of them that a reading shows and a test takes, latest changed first.</summary>
    public async Task<IReadOnlyList<TNode>> NewestAsync(GraphReading reading, int most, Func<RecordVersion, TDocument, bool> takes, CancellationToken cancellationToken) =>
        [.. (await Kept.NewestAsync(reading, most, cancellationToken)).Where(kept => takes(kept.Record, kept.Document)).Select(kept => Of(reading, kept.Record, kept.Document))];
}
