using System.Text;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary><c>POST /exports</c>: a selection as a file, read through the caller's View: STIX 2.1, or CSV with one entity a line.</summary>
internal static class ExportEndpoint
{
    private const int MaxIds = 10_000;
    private const int MaxRelationships = 100_000;
    private const int MaxBodyBytes = 1 << 20;

    /// <summary>Maps the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/exports", ExportAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBodyBytes));

    private static async Task<IResult> ExportAsync(ExportOrder order, ReadingSource readings, EntityFinder finder, StixExporter exporter, HttpContext context)
    {
        if (order.Ids.Count is 0 or > MaxIds || order.Format is not ("stix" or "csv"))
        {
            return TypedResults.Json(new { code = "INVALID_EXPORT", message = $"Give 1 to {MaxIds} ids and the format stix or csv." }, statusCode: 400);
        }

        var reading = await readings.CurrentAsync(context.RequestAborted).ConfigureAwait(false);
        var entities = (await finder.FindAsync(reading, order.Ids, context.RequestAborted).ConfigureAwait(false)).OfType<EntityNode>().Select(node => node.Entity).DistinctBy(entity => entity.Lead).ToArray();
        return order.Format == "stix"
            ? Results.Stream(output => exporter.ExportAsync(RequestOf(reading, entities), output, context.RequestAborted), "application/stix+json;version=2.1", "attribution.stix.json")
            : Results.File(Encoding.UTF8.GetBytes(await CsvAsync(reading, entities, context.RequestAborted).ConfigureAwait(false)), "text/csv; charset=utf-8", "attribution.csv");
    }

    private static ExportRequest RequestOf(GraphReading reading, Entity[] entities)
    {
        var records = entities.SelectMany(entity => entity.Records).ToArray();
        var among = reading.Snapshot.Subgraph(reading.View, [.. entities.Select(entity => entity.Lead)], RelationshipFilter.None, MaxRelationships);
        return new ExportRequest { View = reading.View, RecordNumbers = records, ClaimNumbers = [.. among.Relationships.SelectMany(row => row.ClaimNumbers)] };
    }

    private static async Task<string> CsvAsync(GraphReading reading, Entity[] entities, CancellationToken cancellationToken)
    {
        StringBuilder text = new("id,kind,name,external_ids\r\n");
        foreach (var entity in entities)
        {
            var lead = (await reading.Store.ReadRecordsAsync(reading.View, [entity.Lead], cancellationToken).ConfigureAwait(false))[0];
            text.AppendJoin(',', CsvText.Of(NodeIdText.Entity(lead.Id)), CsvText.Of(EntityFields.TypeNameOf(new EntityNode(reading, entity))), CsvText.Of(NameOf(lead)), CsvText.Of(string.Join(' ', lead.Header.ExternalIds))).Append("\r\n");
        }

        return text.ToString();
    }

    private static string NameOf(RecordVersion record) => record.Content.Names.FirstOrDefault(name => name.IsPrimary)?.Name ?? record.Content.Selectors.Select(selector => selector.Value).FirstOrDefault() ?? "";

    private sealed record ExportOrder(string Format, IReadOnlyList<string> Ids);
}
