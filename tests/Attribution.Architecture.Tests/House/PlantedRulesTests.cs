namespace Attribution.Architecture.Tests.House;

/// <summary>Every rule the house holds at error level is seen red on a planted file.</summary>
public sealed class PlantedRulesTests(PlantedBuild build) : IClassFixture<PlantedBuild>
{
    public static TheoryData<string> Rules =>
        ["CA1031", "CA1724", "CA1848", "CA1852", "CA2016", "IDE0005", "IDE0161", "RS0030", "CS1591"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_OnItsPlantedFile_IsAnError(string rule) =>
        Assert.Contains(build.Diagnostics, found => found.Rule == rule && found.Level == "error" && found.File == $"{rule}.cs");

    [Fact]
    public void PlantedFiles_EachOne_BreaksItsRuleAlone() =>
        Assert.DoesNotContain(build.Diagnostics, found => found.Level == "error" && found.File != $"{found.Rule}.cs");

    [Fact]
    public void PlantedFiles_Names_AreTheRules() =>
        Assert.Equal(Rules.Select(row => row.Data).Order(StringComparer.Ordinal), PlantedBuild.PlantedRules);

    [Fact]
    public void BannedSymbols_EachOne_IsAnError()
    {
        var banned = Repository.Read("infra/analyzers/BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var seen = build.Diagnostics.Where(found => found is { Rule: "RS0030", Level: "error" }).Select(found => found.Line).Distinct();

        Assert.Equal(banned.Length, seen.Count());
    }
}
