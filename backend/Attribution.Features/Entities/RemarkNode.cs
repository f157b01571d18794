using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>A note or opinion on a claim or an entity.</summary>
[ObjectType("Remark")]
public sealed record RemarkNode(Kind Kind, RecordNode Record, string Text, string? Opinion, SourceNode Source, HandlingNode Handling)
{
    private const int Most = 50;

    /// <summary>The remarks on a claim that the reader may see.</summary>
    internal static async Task<IReadOnlyList<RemarkNode>> OfAsync(ClaimNode claim, IResolverContext context)
    {
        var about = claim.Reading.Snapshot.ClaimsAbout(claim.Reading.View, claim.Claim.Number).Take(Most).Select(number => (claim.Reading, number)).ToArray();
        var references = await context.DataLoader<ClaimLoader>().LoadAsync(about, context.RequestAborted);
        var records = references.OfType<ClaimVersion>()
            .Where(reference => !reference.Header.From.IsClaim).Select(reference => (claim.Reading, reference.FromNumber)).Distinct().ToArray();
        List<RemarkNode> remarks = [];
        foreach (var record in (await context.DataLoader<RecordLoader>().LoadAsync(records, context.RequestAborted)).OfType<RecordVersion>())
        {
            if ((Kind)record.Header.KindCode is Kind.Note or Kind.Opinion)
            {
                remarks.Add(await OfAsync(claim.Reading, record, context));
            }
        }

        return remarks;
    }

    /// <summary>A note or opinion as a remark.</summary>
    internal static async Task<RemarkNode> OfAsync(GraphReading reading, RecordVersion record, IResolverContext context)
    {
        var properties = JsonElement.Parse(record.Content.Properties.Span);
        var label = await reading.Store.ReadLabelAsync(record.Content.Label, context.RequestAborted);
        return new RemarkNode(
            (Kind)record.Header.KindCode,
            new RecordNode(reading, record),
            PropertyValues.Text(properties, "content") ?? PropertyValues.Text(properties, "explanation") ?? PropertyValues.Text(properties, "abstract") ?? "",
            PropertyValues.Text(properties, "opinion"),
            await SourceNode.LoadAsync(reading, record.Header.Source, context),
            HandlingNode.Of(label));
    }
}
