using Attribution.GraphQL.AspNetCore.Tests.Clients;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>GraphQL over HTTP as graphql-http 1.23.1 audits it, on the product's own endpoint with a tool's token.</summary>
public sealed class HttpAuditTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task GraphQLHttpAudit_ProductEndpoint_PassesEveryAudit()
    {
        var lines = (await NodeScript.RunAsync("audit.mjs", [new Uri(server.Address, "/graphql").ToString(), server.Bearer().Value["Bearer ".Length..]])).Split('\n');
        Assert.Equal([], lines.Where(line => !line.StartsWith("ok ", StringComparison.Ordinal)));
        Assert.Equal(61, lines.Length);
    }
}
