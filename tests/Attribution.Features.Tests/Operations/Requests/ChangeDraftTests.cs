namespace Attribution.Features.Tests.Operations.Requests;

public sealed class ChangeDraftTests
{
    private const string Changed = """{"text":"Whose is the phone?","justification":"It was in the note","purpose":"national-investigation","state":"DRAFT"}""";

    private static readonly (string Name, object? Value)[] Sound = [("purpose", "national-investigation"), ("justification", " It was in the note "), ("text", "Whose is the phone?")];

    [Fact]
    public async Task ChangeDraft_OfTheOwnUnit_SaysItAnewAndIsSentAsThat()
    {
        await using var world = await GraphWorld.OpenAsync();
        RequestDesks desks = new(world);
        var id = await desks.DraftAsync();

        Assert.Equal("""{"changeDraft":{"result":{"state":"DRAFT","version":2},"errors":[]}}""", await ChangeAsync(desks, id, 1, Sound));
        Assert.Equal(Changed, (await desks.ReadAsync(GraphWorld.Polish, id, "text justification purpose state")).GetRawText());
        await desks.StepAsync(GraphWorld.Polish, "sendRequest", "SendRequestInput", id, 2);
        Assert.Equal("""{"text":"Whose is the phone?","steps":[{"state":"DRAFT"},{"state":"SENT"}]}""", (await desks.ReadAsync(GraphWorld.Romanian, id, "text steps { state }")).GetRawText());
        Assert.Contains("WRONG_STATE", await ChangeAsync(desks, id, 3, Sound), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("purpose", "curiosity", "PURPOSE_UNKNOWN")]
    [InlineData("justification", " ", "INVALID_REQUEST")]
    [InlineData("text", "", "INVALID_REQUEST")]
    public async Task ChangeDraft_ToWhatIsUnsound_IsRefusedAndChangesNothing(string field, string value, string code)
    {
        await using var world = await GraphWorld.OpenAsync();
        RequestDesks desks = new(world);
        var id = await desks.DraftAsync();

        Assert.Contains(code, await ChangeAsync(desks, id, 1, [.. Sound.Where(pair => pair.Name != field), (field, value)]), StringComparison.Ordinal);
        Assert.Equal("""{"version":1,"text":"Who holds the wallet?"}""", (await desks.ReadAsync(GraphWorld.Polish, id, "version text")).GetRawText());
    }

    private static Task<string> ChangeAsync(RequestDesks desks, string id, int version, (string Name, object? Value)[] more) =>
        desks.StepAsync(GraphWorld.Polish, "changeDraft", "ChangeDraftInput", id, version, more);
}
