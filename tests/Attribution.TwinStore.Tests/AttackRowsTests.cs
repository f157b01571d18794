using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Attribution.TwinStore.Tests;

public sealed partial class AttackRowsTests
{
    [Fact]
    public void Rows_All_HaveTests() => Assert.Equal(Enumerable.Range(1, 54), AttackRows.All.Where(row => row.Value.Length > 0).Select(row => row.Key).Order());

    [Fact]
    public void Rows_TestsTheyName_Exist()
    {
        var known = TestNames();
        Assert.Equal([], AttackRows.All.Values.SelectMany(tests => tests).Distinct().Where(name => !known.Contains(name)));
    }

    [Fact]
    public void ThreatModel_OfTheDecisionRecords_NamesTheTestsOfEachRow()
    {
        var page = File.ReadAllLines(Page());
        var rows = page.Where(line => line.StartsWith("| A", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cells => int.Parse(cells[1][1..], System.Globalization.CultureInfo.InvariantCulture), cells => cells[3]);
        Assert.Equal(
            AttackRows.All.Select(row => (row.Key, string.Join(", ", row.Value.Select(name => $"`{name}`")))),
            rows.OrderBy(row => row.Key).Select(row => (row.Key, row.Value)));
    }

    [Fact]
    public void ThreatModel_RowsOfDesks_NameTestsThatExist()
    {
        var known = TestNames();
        var rows = File.ReadAllLines(Page()).Where(line => line.StartsWith("| D", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray();
        Assert.Equal(Enumerable.Range(1, rows.Length).Select(number => $"D{number:D2}"), rows.Select(cells => cells[1]));
        Assert.Equal([], rows.Where(cells => !cells[3].Contains('`', StringComparison.Ordinal) || cells[3].Split('`').Where((_, index) => index % 2 == 1).Any(name => !known.Contains(name))).Select(cells => cells[1]));
    }

    private static string Page([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", "infra", "decisions", "0022-name-the-test-of-each-threat.md");

    // Methods with their class and alone, from the sources: the tests of other projects are not loaded here.
    private static HashSet<string> TestNames([CallerFilePath] string here = "")
    {
        var tests = Path.GetDirectoryName(Path.GetDirectoryName(here)) ?? throw new InvalidOperationException("This file lies in no folder.");
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(tests, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal) || file.EndsWith("Suite.cs", StringComparison.Ordinal) || file.EndsWith(".spec.mjs", StringComparison.Ordinal)))
        {
            foreach (var method in Methods().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value + match.Groups[2].Value))
            {
                names.UnionWith([method, $"{Path.GetFileNameWithoutExtension(file)}.{method}"]);
            }
        }

        return names;
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|ValueTask|void) (\w+)\(|test\('(\w+)'")]
    private static partial Regex Methods();
}
