using System.Text;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Uses;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Features.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Server.Hosting;

/// <summary><c>POST /exports</c>: a selection as a file, read through the caller's View: STIX 2.1, or CSV with one entity a line. Refused while a handling code of another unit forbids its use: H2 of what is disseminated, H1 of what goes to court.</summary>
internal static class ExportEndpoint
{
    private const int MaxIds = 10_000;
    private const int MaxRelationships = 100_000;
    private const int MaxBodyBytes = 1 << 20;

    /// <summary>Maps the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/exports", ExportAsync).Needs(Right.Export).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBodyBytes));

    private static async Task<IResult> ExportAsync(
        ExportOrder order, Caller caller, ReadingSource readings, EntityFinder finder, StixExporter exporter, RefuseUse refuse, GraphIndex index, CallerTrail trail, IGraphStore store, HttpContext context)
    {
        if (RightsAnswers.Refusal(caller, Right.Export) is { } refusal)
        {
            return refusal;
        }

        if (order.Ids.Count is 0 or > MaxIds || order.RelationshipIds?.Count > MaxIds || order.Format is not ("stix" or "csv") || order.Use is not (null or "court" or "onward"))
        {
            return TypedResults.Json(new { code = "INVALID_EXPORT", message = $"Give 1 to {MaxIds} ids, the format stix or csv, and the use court or onward." }, statusCode: 400);
        }

        if (index.Current is null)
        {
            return TypedResults.Json(new { code = GraphIndex.LoadingCode, message = "The graph is being loaded; ask again in a moment." }, statusCode: 503);
        }

        return await FileAsync(order, readings, finder, exporter, refuse, trail, store, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task<IResult> FileAsync(
        ExportOrder order, ReadingSource readings, EntityFinder finder, StixExporter exporter, RefuseUse refuse, CallerTrail trail, IGraphStore store, CancellationToken cancellationToken)
    {
        var reading = await readings.ForFilesAsync(cancellationToken).ConfigureAwait(false);
        Entity[] entities = [.. (await finder.FindAsync(reading, order.Ids, cancellationToken).ConfigureAwait(false)).OfType<EntityNode>().Select(node => node.Entity).DistinctBy(entity => entity.Lead)];
        var only = order.RelationshipIds is { Count: > 0 } ids ? await GraphSelection.LinksAsync(reading, ids, cancellationToken).ConfigureAwait(false) : null;
        var request = GraphSelection.Of(reading, entities, MaxRelationships, only);
        var items = await UseAnswers.ItemsAsync(reading, request, store, cancellationToken).ConfigureAwait(false);
        var refusals = await refuse(reading, items, order.Use == "court" ? ItemUse.Court : ItemUse.Onward, cancellationToken).ConfigureAwait(false);
        if (UseAnswers.Refusal(refusals) is { } refused)
        {
            await trail.RefuseUseAsync(UseRefusal.Subjects(refusals), refusals.Select(refusal => refusal.UnitId), $"{order.Format}: {UseRefusal.Text(refusals)}", cancellationToken).ConfigureAwait(false);
            return refused;
        }

        await ExportNotes.WriteAsync(reading.View, entities, store, trail, order.Format, cancellationToken).ConfigureAwait(false);
        if (order.Format == "csv")
        {
            return Results.File(Encoding.UTF8.GetBytes(await CsvAsync(reading, entities, cancellationToken).ConfigureAwait(false)), "text/csv; charset=utf-8", "attribution.csv");
        }

        return Results.Stream(output => exporter.ExportAsync(request, output, cancellationToken), "application/stix+json;version=2.1", "attribution.stix.json");
    }

    private static async Task<string> CsvAsync(GraphReading reading, Entity[] entities, CancellationToken cancellationToken)
    {
        var leads = await reading.Store.ReadRecordsAsync(reading.View, [.. entities.Select(entity => entity.Lead)], cancellationToken).ConfigureAwait(false);
        StringBuilder text = new("id,kind,name,external_ids\r\n");
        foreach (var (entity, lead) in entities.Zip(leads))
        {
            text.AppendJoin(',', CsvText.Of(NodeIdText.Entity(lead.Id)), CsvText.Of(EntityFields.TypeNameOf(new EntityNode(reading, entity))), CsvText.Of(NameOf(lead)), CsvText.Of(string.Join(' ', ApartId.Shown(lead.Header)))).Append("\r\n");
        }

        return text.ToString();
    }

    private static string NameOf(RecordVersion record) => record.Content.Names.FirstOrDefault(name => name.IsPrimary)?.Name ?? record.Content.Selectors.Select(selector => selector.Value).FirstOrDefault() ?? "";

    private sealed record ExportOrder(string Format, IReadOnlyList<string> Ids, IReadOnlyList<string>? RelationshipIds = null, string? Use = null);
}
