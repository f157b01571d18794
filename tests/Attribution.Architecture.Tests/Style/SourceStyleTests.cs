namespace Attribution.Architecture.Tests.Style;

/// <summary>The measures every source file keeps.</summary>
public sealed class SourceStyleTests
{
    private static readonly IReadOnlyList<string> Sources =
    [
        .. Repository.Files("backend", ".cs"),
        .. Repository.Files("tests", ".cs", ".mjs", ".ts"),
        .. Repository.Files("frontend/src", ".ts", ".tsx").Where(IsWritten),
        .. Repository.Files("infra", ".mjs", ".cs"),
    ];

    [Fact]
    public void Sources_Text_BreaksNoRule()
    {
        Assert.NotEmpty(Sources);
        Expect.None(Sources.SelectMany(file => SourceRules.Faults(file, Repository.Read(file))));
    }

    [Theory]
    [InlineData("backend", 0.5, 60)]
    [InlineData("backend", 0.9, 200)]
    [InlineData("frontend/src", 0.5, 60)]
    [InlineData("frontend/src", 0.9, 200)]
    public void Sources_Lengths_StayWithin(string folder, double share, int limit)
    {
        var lengths = Sources.Where(file => file.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Where(file => !file.Contains(".test.", StringComparison.Ordinal))
            .Select(file => SourceRules.Lines(Repository.Read(file)));

        Assert.InRange(SourceRules.Percentile(lengths, share), 1, limit);
    }

    [Theory]
    [InlineData("A.cs", 400, 0)]
    [InlineData("A.cs", 401, 1)]
    [InlineData("Language/Lexer.cs", 600, 0)]
    [InlineData("Language/Lexer.cs", 601, 1)]
    [InlineData("features/search/Search.tsx", 401, 1)]
    public void Planted_FileLength_IsSeenBeyondTheLimit(string file, int lines, int faults) =>
        Assert.Equal(faults, SourceRules.Faults(file, string.Concat(Enumerable.Repeat("x\n", lines))).Count());

    [Theory]
    [InlineData("// TO" + "DO later")]
    [InlineData("#reg" + "ion Private")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    [InlineData("#pragma warning disable CA1031")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1031\")]")]
    [InlineData("// biome" + "-ignore lint/suspicious/noConsole")]
    public void Planted_Line_IsSeen(string line) => Assert.StartsWith("A.cs:2: ", Assert.Single(SourceRules.Faults("A.cs", $"ok\n{line}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("#pragma warning disable CA1031 // The host's edge: the fault is logged and converted.")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1031\", Justification = \"The host's edge.\")]")]
    [InlineData("// biome-ignore lint/suspicious/noConsole: the worker has no other voice")]
    public void Suppression_WithItsReason_IsPermitted(string line) => Expect.None(SourceRules.Faults("A.cs", line));

    [Fact]
    public void Percentile_OddShare_IsTheSmallestLengthThatCovers() => Assert.Equal((2, 9), (SourceRules.Percentile([9, 1, 2], 0.5), SourceRules.Percentile([9, 1, 2], 0.9)));

    /// <summary>Types made from the schema and the operations are nobody's writing.</summary>
    private static bool IsWritten(string file) => !file.StartsWith("frontend/src/api/gql/", StringComparison.Ordinal);
}
