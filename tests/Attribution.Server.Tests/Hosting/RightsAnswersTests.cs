namespace Attribution.Server.Tests.Hosting;

public sealed class RightsAnswersTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/exports", """{"format":"csv","ids":["a"]}""")]
    [InlineData("/uploads", "{}")]
    public async Task Endpoint_OfAnAccountWithoutRoles_IsNotPermitted(string path, string body)
    {
        server.Identity.Accounts.Add("pl.guest", "PL-CYB", [], RunningServer.Password);
        Assert.Equal((403, "NOT_PERMITTED"), await server.PostAsync(path, body, server.Bearer("pl.guest")).OutcomeAsync());
    }
}
