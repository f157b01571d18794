using System.Text.RegularExpressions;

namespace Attribution.Architecture.Tests.House;

/// <summary>A31: what the Neo4j store says to the server is made of constants of the program; every value goes as a parameter.</summary>
public sealed partial class Neo4jQueryTests
{
    private const string Folder = "backend/Attribution.Graph.Neo4j";

    [Fact]
    public void A31_QueriesOfTheNeo4jStore_HoldNoValues()
    {
        var sources = Repository.Files(Folder, ".cs").Select(Repository.Read).ToArray();
        var constants = sources.SelectMany(text => Constants().Matches(text).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        var queries = sources.SelectMany(text => Interpolated().Matches(text).Select(match => match.Value)).Where(text => Cypher().IsMatch(text)).ToArray();
        Assert.NotEmpty(queries);
        Assert.Equal([], queries.SelectMany(Holes).Where(hole => !constants.Contains(hole)));
    }

    [Theory]
    [InlineData("$\"MATCH (r:Record) RETURN {RecordColumns}\"", "RecordColumns")]
    [InlineData("$\"MATCH (r {{number: 1}}) WHERE r.name = '{name}'\"", "name")]
    public void Holes_OfAText_AreWhatIsPutIn(string text, string hole) => Assert.Equal([hole], Holes(text));

    [Fact]
    public void Texts_ThatAreGluedTogether_AreNotQueries() =>
        Assert.Equal([], Repository.Files(Folder, ".cs").Where(file => Glued().IsMatch(Repository.Read(file))));

    private static IEnumerable<string> Holes(string text) =>
        Hole().Matches(text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value);

    [GeneratedRegex("const string (\\w+)")]
    private static partial Regex Constants();

    [GeneratedRegex("\\$+\"\"\"[\\s\\S]*?\"\"\"|\\$\"[^\"\n]*\"")]
    private static partial Regex Interpolated();

    [GeneratedRegex("\\b(MATCH|MERGE|UNWIND|CREATE|DELETE|CALL|RETURN|LOAD CSV)\\b")]
    private static partial Regex Cypher();

    [GeneratedRegex("\\{([^{}]+)\\}")]
    private static partial Regex Hole();

    [GeneratedRegex("\\b(MATCH|MERGE|UNWIND|DELETE|RETURN)\\b[^\"\n]*\" *\\+ *[a-z(]")]
    private static partial Regex Glued();
}
