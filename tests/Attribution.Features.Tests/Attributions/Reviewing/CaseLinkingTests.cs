namespace Attribution.Features.Tests.Attributions.Reviewing;

public sealed class CaseLinkingTests
{
    private const string Links = "query($id: ID!) { linkedCases(case: $id, minProbability: 0.5) { nodes { title reasons { kind value cases } } } }";

    [Fact]
    public async Task Cases_ThatShareRareThings_AreLinkedWithTheirReasons()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (first, _) = await TwoCasesAsync(world, Analyst.Everyone);

        Assert.Equal(
            """{"linkedCases":{"nodes":[{"title":"Case RO-1","reasons":[{"kind":"domain","value":"one.example","cases":2},{"kind":"malware","value":"Kit","cases":2}]}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Links, new { id = first }));
    }

    [Fact]
    public async Task Case_ThatIsHidden_IsInNoSuggestion()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (first, second) = await TwoCasesAsync(world, Analyst.Own);

        Assert.Equal("""{"linkedCases":{"nodes":[]}}""", await world.As(GraphWorld.Polish).AskAsync(Links, new { id = first }));
        Assert.Equal("""{"linkedCases":{"nodes":[]}}""", await world.As(GraphWorld.Polish).AskAsync(Links, new { id = second }));
    }

    private static async Task<(string First, string Second)> TwoCasesAsync(GraphWorld world, string[] secondFor)
    {
        var analyst = world.As(GraphWorld.Polish);
        var (domain, kit) = (await analyst.DomainAsync("one.example"), await analyst.NameAsync("MALWARE", "Kit"));
        return (await world.CaseAsync(GraphWorld.Polish, "PL-1", Analyst.Everyone, domain, kit), await world.CaseAsync(GraphWorld.Romanian, "RO-1", secondFor, domain, kit));
    }
}
