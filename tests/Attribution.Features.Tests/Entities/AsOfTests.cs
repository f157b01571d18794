namespace Attribution.Features.Tests.Entities;

public sealed class AsOfTests
{
    [Fact]
    public async Task AsOf_ValidThen_HasOnlyWhatWasValid()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var actor = await analyst.NameAsync("THREAT_ACTOR", "Quiet Fox");
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "Old"), 70, "2019-01-01T00:00:00Z", "2020-01-01T00:00:00Z");
        await analyst.LinkAsync(actor, "USES", await analyst.NameAsync("TOOL", "New"), 60, "2021-01-01T00:00:00Z");
        const string Query = "query($id: ID!, $valid: DateTime) { asOf(valid: $valid) { entity(id: $id) { relationships { nodes { to { displayName } } } } } }";
        Assert.Equal(
            """{"asOf":{"entity":{"relationships":{"nodes":[{"to":{"displayName":"Old"}}]}}}}""",
            await analyst.AskAsync(Query, new { id = actor, valid = "2019-06-01T00:00:00Z" }));
        Assert.Equal(
            """{"asOf":{"entity":{"relationships":{"nodes":[{"to":{"displayName":"New"}}]}}}}""",
            await analyst.AskAsync(Query, new { id = actor, valid = "2022-01-01T00:00:00Z" }));
    }

    [Fact]
    public async Task AsOf_RecordedThen_HasTheContentOfThenUnderTheRightsOfNow()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        const string Record = "mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { recordedFrom entity { id } } errors { ... on Error { code message path } } } }";
        var first = await analyst.WriteAsync(Record, Account("First", Analyst.Everyone));
        await analyst.WriteAsync(Record, Account("Second", Analyst.Own));
        object then = new { id = first.GetProperty("entity").GetProperty("id").GetString(), recorded = first.GetProperty("recordedFrom").GetString() };
        const string Query = "query($id: ID!, $recorded: DateTime) { entity(id: $id) { displayName } asOf(recorded: $recorded) { entity(id: $id) { displayName } entities { totalCount } } }";
        Assert.Equal("""{"entity":{"displayName":"Second"},"asOf":{"entity":{"displayName":"First"},"entities":{"totalCount":1}}}""", await analyst.AskAsync(Query, then));
        Assert.Equal("""{"entity":null,"asOf":{"entity":null,"entities":{"totalCount":0}}}""", await world.As(GraphWorld.Romanian).AskAsync(Query, then));
    }

    private static object Account(string name, string[] releaseTo) => new
    {
        kind = "USER_ACCOUNT",
        properties = new { account_login = "fox", account_type = "forum", display_name = name },
        handling = Analyst.Handling(releaseTo),
        idempotencyKey = Analyst.NextKey(),
    };
}
