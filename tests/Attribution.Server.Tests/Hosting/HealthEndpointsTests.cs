using Attribution.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

public sealed class HealthEndpointsTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Live_Always_SaysSo() => Assert.Equal("""{"status":"live"}""", await server.GetAsync("/health/live").BodyAsync());

    [Fact]
    public async Task Ready_WhileTheSampleLoads_WaitsForIt()
    {
        var readiness = server.Services.GetRequiredService<Readiness>();
        readiness.SampleLoading(true);
        var waiting = await server.GetAsync("/health/ready").OutcomeAsync();
        readiness.SampleLoading(false);

        Assert.Equal((503, "SAMPLE_LOADING"), waiting);
        Assert.Equal((200, null), await server.GetAsync("/health/ready").OutcomeAsync());
    }

    [Fact]
    public void WaitingFor_BeforeTheIndexIsBuilt_IsTheIndex() => Assert.Equal("INDEX_LOADING", new Readiness().WaitingFor);
}
