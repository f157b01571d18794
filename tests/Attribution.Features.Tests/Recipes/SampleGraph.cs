using Attribution.Domain.Identifiers;
using Attribution.Features.Interop;
using Attribution.Features.Tests.Interop;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Recipes;

/// <summary>A graph with the bundled sample, and one upload that waits to be imported.</summary>
public sealed class SampleGraph : IAsyncLifetime
{
    private GraphWorld? world;

    internal GraphWorld World => world ?? throw new InvalidOperationException("The sample is not loaded.");

    public async ValueTask InitializeAsync()
    {
        world = await GraphWorld.OpenAsync();
        StixImporter importer = new(world.Service<IGraphStore>(), IdSource.Random);
        await SampleFiles.ImportAsync(importer, unit => world.Service<ViewSource>().ForAsync(ImportWorld.ReaderOf(unit), CancellationToken.None));
        await world.Service<GraphIndex>().RefreshAsync(CancellationToken.None);
        var upload = world.Uploads.Add(GraphWorld.Polish.Account, StixText.Bundle(StixText.Malware(1, "ExampleLocker")));

        // So that the list of imports has one, whatever recipe runs first.
        await world.As(GraphWorld.Polish).WriteAsync(
            "mutation($input: ImportFileInput!) { importFile(input: $input) { result { id } errors { ... on Error { code message path } } } }",
            new { uploadId = upload, fileName = "report.json", idempotencyKey = "first" });
    }

    public async ValueTask DisposeAsync() => await World.DisposeAsync();
}
