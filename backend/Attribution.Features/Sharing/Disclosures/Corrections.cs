using Attribution.Features.Operations.Notices;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>What was changed in things that units had received, out of their versions. Another label alone is no correction: the content says the same.</summary>
internal static class Corrections
{
    private static readonly long Open = long.MaxValue;

    /// <summary>The corrections of a record, oldest first, and its withdrawal.</summary>
    public static async Task<IReadOnlyList<Correction>> OfRecordAsync(IGraphStore store, View view, int number, CancellationToken cancellationToken)
    {
        var history = await store.ReadRecordHistoryAsync(view, number, cancellationToken);
        if (history.Count == 0)
        {
            return [];
        }

        var owner = history[0].Header.OwnerUnit;
        var ended = (await store.ReadIndexRecordsAsync([number], cancellationToken)).MaxBy(version => version.RecordedFrom);
        return
        [
            .. history.Zip(history.Skip(1)).Where(pair => !SameBytes(pair.First.Content.ContentHash, pair.Second.Content.ContentHash) || pair.First.Content.Revoked != pair.Second.Content.Revoked)
                .Select(pair => new Correction(owner, NoticeReason.RecordCorrected, pair.Second.RecordedFrom, pair.Second.Content.Label)),
            .. ended.RecordedTo != Open && history[^1].RecordedTo == ended.RecordedTo ? [new Correction(owner, NoticeReason.RecordWithdrawn, ended.RecordedTo, history[^1].Content.Label)] : (Correction[])[],
        ];
    }

    /// <summary>The corrections of a claim, oldest first, and its withdrawal.</summary>
    public static async Task<IReadOnlyList<Correction>> OfClaimAsync(IGraphStore store, View view, int number, CancellationToken cancellationToken)
    {
        var history = await store.ReadClaimHistoryAsync(view, number, cancellationToken);
        if (history.Count == 0)
        {
            return [];
        }

        var owner = history[0].Header.OwnerUnit;
        var ended = (await store.ReadIndexClaimsAsync([number], cancellationToken)).MaxBy(version => version.RecordedFrom);
        return
        [
            .. history.Zip(history.Skip(1)).Where(pair => !SameBytes(pair.First.Content.ContentHash, pair.Second.Content.ContentHash))
                .Select(pair => new Correction(owner, NoticeReason.RecordCorrected, pair.Second.RecordedFrom, pair.Second.Content.Label)),
            .. ended.RecordedTo != Open && history[^1].RecordedTo == ended.RecordedTo ? [new Correction(owner, NoticeReason.RecordWithdrawn, ended.RecordedTo, history[^1].Content.Label)] : (Correction[])[],
        ];
    }

    private static bool SameBytes(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Span.SequenceEqual(other.Span);
}
