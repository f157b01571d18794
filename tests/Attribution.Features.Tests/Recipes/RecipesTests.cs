using Attribution.Features.Tests.Interop;
using Attribution.Features.Tests.Sharing;

namespace Attribution.Features.Tests.Recipes;

/// <summary>Every recipe of the documents, run on the sample as it stands there.</summary>
public sealed class RecipesTests(SampleGraph sample) : IClassFixture<SampleGraph>
{
    private static readonly string Folder = Path.Combine(SharedFiles.Root, "infra", "docs", "recipes");

    private static readonly string[] OfAuditors = ["what-others-received", "steps-with-others"];

    /// <summary>Each recipe and a part of its answer that tells that it found something.</summary>
    public static TheoryData<string, string> Recipes => new()
    {
        { "who-uses-this-address", "\"matchedOn\":\"SELECTOR\"" },
        { "what-links-two-groups", "\"displayName\":\"APT29\"" },
        { "strongest-way", "\"displayName\":\"APT28\"" },
        { "what-changed-since", "\"action\":\"IMPORT\"" },
        { "paste-a-list", "\"reason\":\"NAME_MATCH\"" },
        { "import-a-file", "\"state\":\"DONE\"" },
        { "watch-imports", "\"fileName\":\"report.json\"" },
        { "whose-alias-is-this", "\"name\":\"Grizzly Steppe\"" },
        { "wallets-of-several-countries", "\"jurisdictions\":[\"PL\",\"RO\"]" },
        { "cases-of-a-thing", "\"reference\"" },
        { "who-is-behind-this", "\"isUnknown\":true" },
        { "names-like-this", "\"displayName\":\"APT28\"" },
        { "cases-of-a-country", "\"reference\":\"PL-CYB/" },
        { "evidence-of-an-edge", "\"citations\":[{" },
        { "malware-of-a-group", "\"displayName\":\"CHOPSTICK" },
        { "groups-with-this-malware", "\"displayName\":\"Mimikatz\"" },
        { "what-groups-share", "\"displayName\":\"Mimikatz\"" },
        { "expand-preview", "\"relationship\":\"USES\"" },
        { "links-among-these", "\"type\":\"USES\"" },
        { "group-as-of", "\"displayName\":\"APT28\"" },
        { "contradictions", "\"source\":{\"name\":\"MITRE ATT&CK v13.1\"}" },
        { "timeline", "\"what\":\"" },
        { "new-groups", "\"kind\":\"INTRUSION_SET\"" },
        { "sources", "\"name\":\"MISP galaxy\"" },
        { "who-am-i", "\"rights\":[\"read\",\"record\",\"import\",\"export\",\"share\",\"break-glass\",\"read-break-glass\"]" },
        { "record-a-finding", "\"errors\":[]" },
        { "assert-a-link", "\"errors\":[]" },
        { "these-are-one", "\"errors\":[]" },
        { "open-a-case", "\"reference\":\"PL-CYB/2026/101\"" },
        { "attach-to-a-case", "\"errors\":[]" },
        { "write-a-note", "\"errors\":[]" },
        { "declare-a-target", "\"selectorType\":\"wallet-btc\"" },
        { "hit-check", "\"outcome\":\"NOTHING_RELEASED\"" },
        { "inbox", "\"totalCount\":0" },
        { "which-instruments", "\"id\":\"eu-2023-977\"" },
        { "ask-another-desk", "\"timeZone\":\"Europe/Bucharest\"" },
        { "clocks-running-out", "\"totalCount\":0" },
        { "directory", "\"kind\":\"regional\"" },
        { "calls-that-wait", "\"totalCount\":0" },
        { "near-matches", "\"totalCount\":0" },
        { "share-with-a-group", "\"members\":[\"unit:RO-CYB\"]" },
        { "what-others-received", "\"totalCount\":0" },
        { "steps-with-others", "\"nodes\":[" },
    };

    [Theory]
    [MemberData(nameof(Recipes))]
    public async Task Recipe_OnTheSample_Finds(string name, string found)
    {
        var answer = await sample.World.As(OfAuditors.Contains(name) ? Sharers.Auditor : GraphWorld.Polish).AskAsync(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".graphql")));
        Assert.Contains(found, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"code\":", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipes_InTheFolder_AreAllTestedAndListed()
    {
        var files = Directory.EnumerateFiles(Folder, "*.graphql").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        var list = await File.ReadAllTextAsync(Path.Combine(Folder, "README.md"));
        Assert.Equal(files, Recipes.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
        Assert.All(Recipes, row => Assert.Contains($"({row.Data.Item1}.graphql)", list, StringComparison.Ordinal));
        Assert.True(Recipes.Count >= 20);
    }
}
