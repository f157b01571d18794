namespace Attribution.Features.Tests.Entities.Recording;

public sealed class HandlingPreviewTests
{
    [Theory]
    [InlineData("""{"tlp":"AMBER_STRICT"}""", """{"accounts":1,"units":1,"text":"1 account at 1 desk","unitIds":["PL-CYB"],"faults":[]}""")]
    [InlineData("""{"tlp":"CLEAR","releaseTo":["everyone"]}""", """{"accounts":2,"units":2,"text":"2 accounts at 2 desks","unitIds":["PL-CYB","RO-CYB"],"faults":[]}""")]
    [InlineData("""{"tlp":"AMBER_STRICT","releaseTo":["unit:RO-CYB"]}""", """{"accounts":2,"units":2,"text":"2 accounts at 2 desks","unitIds":["PL-CYB","RO-CYB"],"faults":[]}""")]
    [InlineData("""{"tlp":"AMBER_STRICT","classification":"RESTRICTED"}""", """{"accounts":1,"units":1,"text":"1 account at 1 desk, as far as cleared for RESTRICTED","unitIds":["PL-CYB"],"faults":[]}""")]
    [InlineData("""{"tlp":"RED","releaseTo":["account:pl.analyst1"]}""", """{"accounts":1,"units":1,"text":"1 account at 1 desk","unitIds":["PL-CYB"],"faults":[]}""")]
    [InlineData("""{"tlp":"RED","releaseTo":["account:nobody"]}""", """{"accounts":0,"units":0,"text":"0 accounts at 0 desks","unitIds":[],"faults":[]}""")]
    public async Task Preview_OfALabel_SaysWhoIsInItsAudience(string handling, string expected)
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.Equal(expected, await PreviewAsync(world, handling));
    }

    [Fact]
    public async Task Preview_OfAnAudienceWiderThanTheTlp_SaysWhatIsWrong()
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.DoesNotContain("\"faults\":[]", await PreviewAsync(world, """{"tlp":"AMBER_STRICT","releaseTo":["everyone"]}"""), StringComparison.Ordinal);
    }

    private static async Task<string> PreviewAsync(GraphWorld world, string handling) => (await world.AskAsync(
        GraphWorld.Polish,
        "query($input: HandlingInput!) { handlingPreview(input: $input) { accounts units text unitIds faults } }",
        new { input = System.Text.Json.JsonElement.Parse(handling) })).GetProperty("handlingPreview").GetRawText();
}
