using Attribution.Graph.Store;

namespace Attribution.Features.Tests.Interop.Stix.Mapping;

public sealed class NameReaderTests
{
    [Fact]
    public async Task Names_WithoutSources_AreTheCreators()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(Set("\"aliases\":[\"Fancy Bear\",\"Fancy Bear\"]"));
        Assert.Equal(["APT28* by unit:PL-CYB", "Fancy Bear by unit:PL-CYB"], await NamesAsync(world));
    }

    [Fact]
    public async Task Names_WithSources_AreClaimsOfThese()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(Set(
            """ "aliases":["Fancy Bear","FANCY-BEAR","Sofacy"],"x_alias_sources":[{"name":"APT28","source_name":"mitre-attack"},{"name":"Fancy Bear","source_name":"misp-galaxy"},{"name":"Fancy Bear","source_name":"mitre-attack"}] """));
        Assert.Equal(
            ["APT28* by name:mitre-attack", "Fancy Bear by name:misp-galaxy", "Fancy Bear by name:mitre-attack", "Sofacy by unit:PL-CYB"], await NamesAsync(world));
    }

    [Fact]
    public async Task NameIds_OverVersions_StayTheSame()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(Set("\"aliases\":[\"Fancy Bear\"]"));
        await world.ImportAsync(Set("\"aliases\":[\"Fancy Bear\",\"Sofacy\"]").Replace("\"modified\":\"2020", "\"modified\":\"2021", StringComparison.Ordinal));
        var history = await world.Store.ReadRecordHistoryAsync(await world.ViewAsync(), 1, CancellationToken.None);
        Assert.Equal(history[0].Content.Names.Select(name => name.Id), history[1].Content.Names.Select(name => name.Id).Take(2));
    }

    [Fact]
    public async Task Source_GivenByName_IsTheSourceOfAll()
    {
        await using var world = await ImportWorld.OpenAsync();
        await world.ImportAsync(Set("\"x_a\":1"), request => request with { SourceName = "ATT&CK", DefaultGrade = ImportWorld.Admiralty("B"), SourceIsPublic = true });
        var source = Assert.Single(await world.Store.ListSourcesAsync(await world.ViewAsync("HR-CYB"), null, 10, CancellationToken.None));
        Assert.Equal(("ATT&CK", "name:ATT&CK", ImportWorld.Admiralty("B")), (source.Name, source.ExternalId, source.DefaultGrade));
    }

    private static string Set(string more) =>
        $$"""{"type":"intrusion-set","spec_version":"2.1","id":"{{StixText.Id("intrusion-set", 1)}}","created":"2020-01-01T00:00:00Z","modified":"2020-01-01T00:00:00Z","name":"APT28",{{more}},{{StixText.Clear}}}""";

    private static async Task<List<string>> NamesAsync(ImportWorld world)
    {
        var view = await world.ViewAsync();
        var record = Assert.Single(await world.Store.ReadRecordsAsync(view, [1], CancellationToken.None));
        List<string> names = [];
        foreach (NameContent name in record.Content.Names)
        {
            var source = Assert.Single(await world.Store.ReadSourcesAsync(view, [name.Source], CancellationToken.None));
            names.Add($"{name.Name}{(name.IsPrimary ? "*" : "")} by {source.ExternalId}");
        }

        return names;
    }
}
