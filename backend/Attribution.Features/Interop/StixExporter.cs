using Attribution.Features.Interop.Stix.Export;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop;

/// <summary>Writes a selection as a STIX 2.1 bundle that imports to the same graph. Nothing leaves that the view does not show.</summary>
public sealed class StixExporter(IGraphStore store)
{
    /// <summary>Writes the bundle to <paramref name="output"/> as it goes, object by object.</summary>
    public async Task<ExportSummary> ExportAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        ExportSelection selection = new(store, request);
        await selection.ReadAsync(cancellationToken).ConfigureAwait(false);
        ExportHandling handling = new(store, request.View);
        BundleWriter bundle = new(output);
        await bundle.BeginAsync(selection.Ids, cancellationToken).ConfigureAwait(false);
        RecordExport records = new(selection, handling);
        foreach (var record in selection.Records)
        {
            if (await records.WriteAsync(bundle, record, cancellationToken).ConfigureAwait(false))
            {
                await bundle.EndObjectAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        ClaimExport claims = new(selection, handling);
        foreach (var claim in selection.Relationships)
        {
            await claims.WriteAsync(bundle, claim, cancellationToken).ConfigureAwait(false);
            await bundle.EndObjectAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var marking in handling.Used)
        {
            marking.WriteTo(bundle.Writer);
            await bundle.EndObjectAsync(cancellationToken).ConfigureAwait(false);
        }

        await bundle.EndAsync(cancellationToken).ConfigureAwait(false);
        return new ExportSummary(bundle.Count, selection.LeftOut);
    }
}
