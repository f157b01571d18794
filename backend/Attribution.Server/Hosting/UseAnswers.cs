using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Interop;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary>What leaves as a file must be allowed by the handling codes of all whose it is: 409 with each owner's reason, before anything leaves.</summary>
internal static class UseAnswers
{
    private const int ReadSize = 1_000;

    /// <summary>The refusal; null: there are no reasons.</summary>
    public static IResult? Refusal(IReadOnlyList<UseRefusal> refusals) => refusals.Count == 0
        ? null
        : TypedResults.Json(
            new
            {
                code = UseRefusal.ErrorCode,
                message = UseRefusal.Text(refusals),
                refusals = refusals.Select(refusal => new { unit = refusal.UnitId, code = $"{refusal.Code}", use = $"{refusal.Use}".ToUpperInvariant(), reason = refusal.Reason, items = refusal.ItemIds }),
            },
            statusCode: StatusCodes.Status409Conflict);

    /// <summary>The records and claims of a file that handling codes of another unit bind. O(labels); O(records + claims) where some label binds.</summary>
    public static async Task<IReadOnlyList<UseItem>> ItemsAsync(GraphReading reading, ExportRequest request, IGraphReads store, CancellationToken cancellationToken)
    {
        Dictionary<LabelId, HandlingLabel> binding = [];
        await foreach (var (id, label) in reading.LabelsAsync(cancellationToken).ConfigureAwait(false))
        {
            if ((label.HandlingCodes & ~HandlingCodes.H0) != HandlingCodes.None && label.Owners.Any(owner => owner != reading.View.Reader.UnitId))
            {
                binding[id] = label;
            }
        }

        List<UseItem> items = [];
        foreach (var numbers in binding.Count == 0 ? [] : request.RecordNumbers.Chunk(ReadSize))
        {
            var records = await store.ReadRecordsAsync(reading.View, numbers, cancellationToken).ConfigureAwait(false);
            items.AddRange(records.Where(record => binding.ContainsKey(record.Content.Label)).Select(record => UseItem.Of(NodeIdText.Record(record.Id), binding[record.Content.Label])));
        }

        foreach (var numbers in binding.Count == 0 ? [] : request.ClaimNumbers.Chunk(ReadSize))
        {
            var claims = await store.ReadClaimsAsync(reading.View, numbers, cancellationToken).ConfigureAwait(false);
            items.AddRange(claims.Where(claim => binding.ContainsKey(claim.Content.Label)).Select(claim => UseItem.Of(NodeIdText.Claim(claim.Id), binding[claim.Content.Label])));
        }

        return items;
    }
}
