namespace Attribution.Server.Tests.Hosting;

public sealed class ReportEndpointTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("/reports/nothing", 404, "NOT_FOUND")]
    [InlineData("/reports/nothing?form=novel", 400, "INVALID_FORM")]
    [InlineData("/reports/nothing?format=docx", 400, "INVALID_FORMAT")]
    [InlineData("/reports/nothing?form=court&format=pdf", 404, "NOT_FOUND")]
    public async Task Report_ThatCannotBe_IsRefused(string path, int status, string code) => Assert.Equal((status, code), await server.GetAsync(path, server.Bearer()).OutcomeAsync());
}
