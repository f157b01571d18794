namespace Attribution.Features.Tests.Entities;

public sealed class LookupTests
{
    private const string Lookup = "query($values: [String!]!) { lookup(values: $values) { selectorType normalized reason entities { displayName } } }";

    [Fact]
    public async Task Lookup_OfAPastedList_TellsHowEachWasReadAndWhatIsKnown()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.As(GraphWorld.Polish).DomainAsync("one.example", Analyst.Own);
        await world.As(GraphWorld.Polish).NameAsync("THREAT_ACTOR", "Quiet Fox");
        object list = new { values = new[] { "ONE[.]example", "198.51.100.7", "quiet fox", "%%" } };
        const string Rest = """{"selectorType":"ipv4-addr","normalized":"198.51.100.7","reason":"NOT_KNOWN","entities":[]},{"selectorType":null,"normalized":null,"reason":"NAME_MATCH","entities":[{"displayName":"Quiet Fox"}]},{"selectorType":null,"normalized":null,"reason":"NOT_A_SELECTOR","entities":[]}]}""";
        Assert.Equal(
            """{"lookup":[{"selectorType":"domain-name","normalized":"one.example","reason":"KNOWN","entities":[{"displayName":"one.example"}]},""" + Rest,
            await world.As(GraphWorld.Polish).AskAsync(Lookup, list));
        Assert.Equal(
            """{"lookup":[{"selectorType":"domain-name","normalized":"one.example","reason":"NOT_KNOWN","entities":[]},""" + Rest,
            await world.As(GraphWorld.Romanian).AskAsync(Lookup, list));
    }

    [Fact]
    public async Task Lookup_OfTooMany_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var errors = await world.As(GraphWorld.Polish).ReadAsync(Lookup, new { values = Enumerable.Repeat("one.example", 1001) });
        Assert.Equal("TOO_MANY_VALUES", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
