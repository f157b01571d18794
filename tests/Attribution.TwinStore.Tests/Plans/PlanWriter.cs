using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Writes batches of a plan into a store, each batch at its own time.</summary>
internal static class PlanWriter
{
    public static async Task WriteAsync(IGraphStore store, StoppedClock clock, IEnumerable<PlannedBatch> batches)
    {
        foreach (var planned in batches)
        {
            clock.Now = planned.At;
            var result = await store.CommitAsync(await BatchAsync(store, planned), CancellationToken.None);
            Assert.True(result is CommitResult.Committed, $"The plan cannot be written: {result}");
        }
    }

    private static async Task<GraphBatch> BatchAsync(IGraphStore store, PlannedBatch planned)
    {
        List<SourceWrite> sources = [];
        foreach (var source in planned.Sources)
        {
            sources.Add(source.Write with { Label = await LabelAsync(store, source.Label) });
        }

        List<RecordWrite> records = [];
        foreach (var record in planned.Records)
        {
            records.Add(record.Write with { Content = record.Write.Content is { } content ? await ContentAsync(store, record, content) : null });
        }

        List<ClaimWrite> claims = [];
        foreach (var claim in planned.Claims)
        {
            claims.Add(claim.Write with { Content = claim.Write.Content is { } content ? content with { Label = await LabelAsync(store, claim.Label) } : null });
        }

        List<DecisionWrite> decisions = [];
        foreach (var decision in planned.Decisions)
        {
            decisions.Add(decision.Label is null ? decision.Write : decision.Write with { Label = await LabelAsync(store, decision.Label) });
        }

        return new GraphBatch
        {
            Operation = planned.Operation,
            RequestHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{planned.Operation}")),
            Account = planned.Account,
            UnitId = planned.Unit,
            Action = planned.Action,
            Sources = sources,
            Records = records,
            Claims = claims,
            Decisions = decisions,
        };
    }

    private static async Task<RecordContent> ContentAsync(IGraphStore store, PlannedRecord record, RecordContent content)
    {
        List<NameContent> names = [];
        foreach (var (name, label) in content.Names.Zip(record.NameLabels))
        {
            names.Add(name with { Label = await LabelAsync(store, label) });
        }

        return content with { Label = await LabelAsync(store, record.Label), Names = names };
    }

    private static ValueTask<Domain.Identifiers.LabelId> LabelAsync(IGraphStore store, HandlingLabel? label) =>
        store.InternLabelAsync(label ?? throw new InvalidOperationException("Content has a label."), CancellationToken.None);
}
