using System.Text.RegularExpressions;

namespace Attribution.Server.Tests.Hosting;

public sealed class FaultAnswersTests(RunningServer server) : IClassFixture<RunningServer>
{
    /// <summary>A41: a failure tells its code and where to look in the log, never its cause.</summary>
    [Fact]
    public async Task Failure_OfOurs_TellsCodeAndCorrelationIdOnly() =>
        Assert.Equal("""{"code":"INTERNAL_ERROR","correlationId":"…"}""", Regex.Replace(await server.GetAsync("/fail").BodyAsync(), "[0-9a-f]{32}", "…"));

    [Theory]
    [InlineData("/auth/tokens", "PUT", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("/auth/tokens/none", "DELETE", 404, "NOT_FOUND")]
    [InlineData("/nothing.txt", "GET", 404, "NOT_FOUND")]
    public async Task Refusal_WithoutABody_GetsOne(string path, string method, int status, string code) =>
        Assert.Equal((status, code), await server.SendAsync(new HttpMethod(method), path, null, server.Bearer()).OutcomeAsync());
}
