namespace Attribution.Server.Tests.Hosting;

public sealed class HostGuardTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/auth/session")]
    [InlineData("/")]
    public async Task A47_AnyPath_UnderAnotherHostName_IsMisdirected(string path) =>
        Assert.Equal((421, "UNKNOWN_HOST"), await server.GetAsync(path, ("Host", "rebound.example")).OutcomeAsync());

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:5080")]
    public async Task Live_UnderANameOfLoopback_IsAnswered(string host) => Assert.Equal(200, (await server.GetAsync("/health/live", ("Host", host)).OutcomeAsync()).Status);
}
