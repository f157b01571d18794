using System.Text.Json;

namespace Attribution.Features.Tests.Entities.Recording;

public sealed class HostileKeysTests
{
    [Theory]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("toString")]
    [InlineData("hasOwnProperty")]
    public async Task A39_Properties_NamedLikeAScriptsOwn_ComeBackAsGivenAndChangeNothingElse(string key)
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var plain = await analyst.NameAsync("TOOL", "Plain");
        var id = await analyst.NameAsync("TOOL", "Hostile", properties: new Dictionary<string, object> { [key] = new { polluted = true } });
        const string Ask = "query($id: ID!) { entity(id: $id) { displayName properties { name values { value } } } }";
        var hostile = (await analyst.ReadAsync(Ask, new { id })).GetProperty("entity");
        Assert.Contains(hostile.GetProperty("properties").EnumerateArray(), property => property.GetProperty("name").GetString() == key && property.GetRawText().Contains("polluted", StringComparison.Ordinal));
        Assert.DoesNotContain("polluted", (await analyst.ReadAsync(Ask, new { id = plain })).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A39_Chart_WithHostileKeysInItsDocument_ComesBackAsSaved()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        using var document = JsonDocument.Parse("""{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}},"nodes":[]}""");
        var saved = await analyst.WriteAsync("mutation($input: SaveChartInput!) { saveChart(input: $input) { result { document } errors { ... on Error { code } } } }", new { name = "Chart", document = document.RootElement, idempotencyKey = Analyst.NextKey() });
        Assert.True(JsonElement.DeepEquals(document.RootElement, saved.GetProperty("document")), saved.GetRawText());
    }
}
