using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

public sealed class GraphSelectionTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Save = """{"query":"mutation { saveChart(input: { name: \"Mine\", document: {}, idempotencyKey: \"1\" }) { result { id } } }"}""";

    [Fact]
    public async Task Everything_WithAChart_HoldsEntitiesAlone()
    {
        await server.ImportAsync(SmallBundle.Text);
        Assert.Contains("chart:", await server.PostAsync("/graphql", Save, server.Bearer()).BodyAsync(), StringComparison.Ordinal);
        var caller = server.Identity.Callers.Find(RunningServer.Account) ?? throw new InvalidOperationException("There is no such account.");
        var snapshot = server.Services.GetRequiredService<GraphIndex>().Current ?? throw new InvalidOperationException("The index is loaded.");
        var view = await server.Services.GetRequiredService<ViewSource>().ForAsync(caller.Reader, CancellationToken.None);
        GraphReading reading = new(view, snapshot, server.Services.GetRequiredService<IGraphStore>(), null);

        Assert.Single(snapshot.List(view, new EntityQuery { KindCodes = [(ushort)Kind.Chart], Limit = 10 }).Entities);
        Assert.Equal([true], GraphSelection.Everything(reading).Select(entity => KindRegistry.IsEntity((Kind)entity.KindCode)).Distinct());
    }
}
