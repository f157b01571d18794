namespace Attribution.Features.Tests.Entities;

public sealed class RightsTests
{
    [Fact]
    public async Task Me_OfAnAnalyst_TellsHisRights()
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.Equal(
            """{"me":{"account":"pl.analyst1","unit":{"id":"PL-CYB"},"roles":["analyst"],"rights":["read","record","import","export","share","break-glass","read-break-glass"]}}""",
            await world.As(GraphWorld.Polish).AskAsync("{ me { account unit { id } roles rights } }"));
        Assert.Equal("""{"me":{"rights":[]}}""", await world.As(GraphWorld.Guest).AskAsync("{ me { rights } }"));
    }

    [Theory]
    [InlineData("recordEntity", "RecordEntityInput", """{"kind":"MALWARE","name":"a","idempotencyKey":"k"}""")]
    [InlineData("recordBatch", "RecordBatchInput", """{"items":[{"entity":{"kind":"MALWARE","name":"a"}}],"idempotencyKey":"k"}""")]
    [InlineData("withdrawClaim", "WithdrawClaimInput", """{"id":"claim:00000000000000000000000000000001","expectedVersion":1,"idempotencyKey":"k"}""")]
    [InlineData("importFile", "ImportFileInput", """{"uploadId":"a","idempotencyKey":"k"}""")]
    [InlineData("withdrawImport", "WithdrawImportInput", """{"importId":"import:00000000000000000000000000000001","idempotencyKey":"k"}""")]
    public async Task Mutation_OfAnAccountWithoutRights_IsNotPermitted(string mutation, string type, string input)
    {
        await using var world = await GraphWorld.OpenAsync();
        var query = $$"""mutation($input: {{type}}!) { {{mutation}}(input: $input) { result { __typename } errors { ... on Error { code path } } } }""";
        var answer = await world.As(GraphWorld.Guest).AskAsync(query, new { input = System.Text.Json.JsonElement.Parse(input) });
        Assert.Equal($$$"""{"{{{mutation}}}":{"result":null,"errors":[{"code":"NOT_PERMITTED","path":["input"]}]}}""", answer);
    }

    [Fact]
    public async Task Query_OfAnAccountWithoutRights_IsNotPermitted()
    {
        await using var world = await GraphWorld.OpenAsync();
        var errors = await world.As(GraphWorld.Guest).ReadAsync("{ entities { totalCount } }");
        Assert.Equal("NOT_PERMITTED", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
