namespace Attribution.GraphQL.AspNetCore.Tests.Clients;

public sealed class NpmClientTests
{
    [Fact]
    public async Task GraphQLWs_AllOperations_WorkEndToEnd()
    {
        await using var server = await StreamServer.StartAsync();
        Assert.Equal(
            """
            query [{"data":{"hello":"Hi Bo"}}]
            field error {"fail":null}
            subscription [{"data":{"counted":1}},{"data":{"counted":2}},{"data":{"counted":3}}]
            event {"data":{"rung":5}}
            refused ["GRAPHQL_INVALID"]
            pong true
            closed 1000
            """,
            await NodeScript.RunAsync("graphql-ws.mjs", [new Uri(server.Address, "/graphql").ToString()]));
        await server.Bell.ListenersAsync(0);
    }

    [Fact]
    public async Task GraphQLSse_AllOperations_WorkEndToEnd()
    {
        await using var server = await StreamServer.StartAsync();
        Assert.Equal(
            """
            query [{"data":{"hello":"Hi Bo"}}]
            field error {"fail":null}
            subscription [{"data":{"counted":1}},{"data":{"counted":2}},{"data":{"counted":3}}]
            refused ["GRAPHQL_INVALID"]
            event {"data":{"rung":5}}
            """,
            await NodeScript.RunAsync("graphql-sse.mjs", [new Uri(server.Address, "/graphql").ToString()]));
        await server.Bell.ListenersAsync(0);
    }
}
