namespace Attribution.Features.Tests.Operations.Requests;

public sealed class DiscardDraftTests
{
    [Fact]
    public async Task DiscardDraft_OfTheOwnUnit_IsNeverSentNorSeenByTheOther()
    {
        await using var world = await GraphWorld.OpenAsync();
        RequestDesks desks = new(world);
        var id = await desks.DraftAsync();

        Assert.Equal("""{"discardDraft":{"result":{"state":"DISCARDED","version":2},"errors":[]}}""", await DiscardAsync(desks, id, 1));
        Assert.Contains("WRONG_STATE", await desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", id, 2), StringComparison.Ordinal);
        Assert.Equal("null", (await desks.ReadAsync(GraphWorld.Romanian, id, "text")).GetRawText());
        Assert.Equal("", await desks.InboxAsync(GraphWorld.Romanian));
        Assert.Equal("""{"requests":{"totalCount":0}}""", await world.As(GraphWorld.Polish).AskAsync("{ requests(direction: SENT, openOnly: true) { totalCount } }"));
    }

    [Fact]
    public async Task DiscardDraft_OfWhatWasSent_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        RequestDesks desks = new(world);

        Assert.Contains("WRONG_STATE", await DiscardAsync(desks, await desks.SentAsync(), 2), StringComparison.Ordinal);
    }

    private static Task<string> DiscardAsync(RequestDesks desks, string id, int version) => desks.StepAsync(GraphWorld.Polish, "discardDraft", "DiscardDraftInput", id, version);
}
