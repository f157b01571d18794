using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Attribution.Graph.Neo4j.Tests;

/// <summary>A31: no value can change a query, because every query's text is a constant of the program and values travel beside it as parameters.</summary>
public sealed partial class CypherTextTests
{
    [Fact]
    public void A31_CypherText_OfTheStore_IsConstant()
    {
        string[] files = [.. Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
        Assert.True(files.Length > 20, "The sources were not found.");
        Assert.Equal([], files.SelectMany(file => Faults(File.ReadAllText(file)).Select(fault => $"{Path.GetFileName(file)}: {fault}")));
    }

    [Theory]
    [InlineData("var cypher = $\"MATCH (n:{label}) RETURN n\";")]
    [InlineData("await runner.RunAsync(\"MATCH (n {name: '\" + name + \"'}) RETURN n\")")]
    [InlineData("var cypher = $\"\"\"\n  UNWIND $rows AS row MERGE (:{type})\n\"\"\";")]
    [InlineData("string.Format(\"CREATE (n:{0})\", label)")]
    public void Faults_TextMadeFromValues_IsFound(string planted) => Assert.NotEmpty(Faults(planted));

    // Interpolated, joined or formatted texts with a Cypher clause in them. A constant may be interpolated from constants only: the compiler sees to that.
    private static IEnumerable<string> Faults(string source) => Made().Matches(source).Select(match => match.Value.Trim()).Where(text => !text.Contains("const string", StringComparison.Ordinal));

    private static string Sources([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", "backend", "Attribution.Graph.Neo4j"));

    [GeneratedRegex("""^.*(?:\$+"+[^"]*\b(?:MATCH|MERGE|CREATE|UNWIND|DELETE|CALL|LOAD)\b|"[^"]*\b(?:MATCH|MERGE|CREATE|UNWIND|DELETE|CALL|LOAD) [^"]*"\s*\+|Format\([^)]*\b(?:MATCH|MERGE|CREATE|UNWIND|DELETE|CALL|LOAD)\b).*$""", RegexOptions.Multiline)]
    private static partial Regex Made();
}
