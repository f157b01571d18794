namespace Attribution.Features.Tests.Entities.Notes;

public sealed class NotesTests
{
    private const string Add = "mutation($input: AddNoteInput!) { addNote(input: $input) { result { kind } errors { ... on Error { code path } } } }";

    [Fact]
    public async Task Notes_OnOneThing_AreThoseTheReaderSees()
    {
        await using var world = await GraphWorld.OpenAsync();
        var actor = await world.As(GraphWorld.Polish).NameAsync("THREAT_ACTOR", "Quiet Fox");
        await world.As(GraphWorld.Polish).WriteAsync(Add, new { entityId = actor, text = "ours", idempotencyKey = "a" });
        await world.As(GraphWorld.Romanian).WriteAsync(Add, new { entityId = actor, text = "for all", handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = "a" });
        const string Query = "query($id: ID!) { entity(id: $id) { notes { text source { name } } } }";
        Assert.Equal(
            """{"entity":{"notes":[{"text":"for all","source":{"name":"Cybercrime Unit RO"}},{"text":"ours","source":{"name":"Cybercrime Unit PL"}}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Query, new { id = actor }));
        Assert.Equal("""{"entity":{"notes":[{"text":"for all","source":{"name":"Cybercrime Unit RO"}}]}}""", await world.As(GraphWorld.Romanian).AskAsync(Query, new { id = actor }));
    }

    [Fact]
    public async Task Note_EmptyOrOnWhatIsHidden_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var hidden = await world.As(GraphWorld.Romanian).NameAsync("THREAT_ACTOR", "Quiet Fox", Analyst.Own);
        Assert.Equal(
            """{"addNote":{"result":null,"errors":[{"code":"INVALID_NOTE","path":["input","text"]},{"code":"NOT_FOUND","path":["input","entityId"]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Add, new { input = new { entityId = hidden, text = " ", idempotencyKey = "a" } }));
    }
}
