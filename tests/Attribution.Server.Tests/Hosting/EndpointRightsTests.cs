namespace Attribution.Server.Tests.Hosting;

public sealed class EndpointRightsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Search = """{"query":"{ search(text: \"a\") { totalCount } }"}""";

    private const string Record = """{"query":"mutation { addNote(input: {entityId: \"x\", text: \"y\", idempotencyKey: \"z\"}) { errors { __typename } } }"}""";

    [Fact]
    public async Task Auditor_AnyContent_IsNotPermitted()
    {
        server.Identity.Accounts.Add("pl.auditor1", "PL-CYB", ["auditor"], "correct horse");
        var auditor = server.Bearer("pl.auditor1");
        Assert.Contains("\"code\":\"NOT_PERMITTED\"", await server.PostAsync("/graphql", Search, auditor).BodyAsync(), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"NOT_PERMITTED\"", await server.PostAsync("/graphql", Record, auditor).BodyAsync(), StringComparison.Ordinal);
        Assert.Equal((403, "NOT_PERMITTED"), await server.PostAsync("/exports", """{"format":"csv","ids":["x"]}""", auditor).OutcomeAsync());
        Assert.Equal((403, "NOT_PERMITTED"), await server.PostAsync("/uploads", "x", auditor).OutcomeAsync());
        Assert.Contains("\"rights\":[\"read-audit\",\"read-break-glass\",\"read-disclosures\"]", await server.PostAsync("/graphql", """{"query":"{ me { rights } }"}""", auditor).BodyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AccountWithoutRoles_AnyContent_IsNotPermitted()
    {
        server.Identity.Accounts.Add("pl.nobody1", "PL-CYB", [], "correct horse");
        Assert.Contains("\"code\":\"NOT_PERMITTED\"", await server.PostAsync("/graphql", Search, server.Bearer("pl.nobody1")).BodyAsync(), StringComparison.Ordinal);
    }
}
