namespace Attribution.GraphQL.Conformance.Tests;

/// <summary>Collects what the two engines do not agree on, to show the first few of them at once.</summary>
internal sealed class Differences
{
    private const int Shown = 10;

    private readonly List<string> found = [];

    public void Add(string difference) => found.Add(difference);

    public void Compare(string asked, string theirs, string ours)
    {
        if (!string.Equals(theirs, ours, StringComparison.Ordinal))
        {
            Add($"{asked}\n  graphql-js: {theirs}\n  ours:       {ours}");
        }
    }

    /// <summary>Fails with the seed and the first differences.</summary>
    public void AssertNone() =>
        Assert.True(found.Count == 0, $"seed {GraphQLJsProcess.Seed}, {found.Count} differences\n{string.Join("\n\n", found.Take(Shown))}");
}
