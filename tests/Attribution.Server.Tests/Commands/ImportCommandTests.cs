using System.Text.Json;

namespace Attribution.Server.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly BuiltProgram program = new();

    [Fact]
    public async Task Import_TwiceAndSearch_FindsItOnce()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var file = program.Write("small.json", SmallBundle.Text);
        var first = await program.RunAsync("import", file, "--account", "pl.analyst1", "--json");
        var second = await program.RunAsync("import", file, "--account", "pl.analyst1", "--json");
        var found = await program.RunAsync("search", "quiet heron", "--account", "pl.analyst1", "--json");

        Assert.Equal((0, 3, 0), (first.ExitCode, Count(first, "made"), Count(first, "refused")));
        Assert.Equal((0, 0, 3), (second.ExitCode, Count(second, "made"), Count(second, "unchanged")));
        Assert.Contains("\"matchedText\":\"Quiet Heron\"", found.Output);
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var outcome = await program.RunAsync("import", program.Write("small.json", SmallBundle.Text), "--account", "pl.analyst1", "--dry-run");
        var found = await program.RunAsync("search", "quiet heron", "--account", "pl.analyst1", "--json");

        Assert.Equal((0, "[]"), (outcome.ExitCode, found.Output.Trim()));
    }

    [Fact]
    public async Task Import_OneBrokenObject_BringsTheOthersAndExitsWith1()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var file = program.Write("broken.json", SmallBundle.Text.Replace("\"name\":\"Quiet Heron\"", "\"name\":7", StringComparison.Ordinal));
        var outcome = await program.RunAsync("import", file, "--account", "pl.analyst1", "--json");

        Assert.Equal((1, 1), (outcome.ExitCode, Count(outcome, "refused")));
    }

    [Fact]
    public async Task Import_NothingUsable_ExitsWith3()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");

        Assert.Equal(3, (await program.RunAsync("import", program.Write("no.json", "no json"), "--account", "pl.analyst1")).ExitCode);
    }

    [Fact]
    public async Task Import_Refused_SaysWhy()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var file = program.Write("small.json", SmallBundle.Text);
        var unknown = await program.RunAsync("import", file, "--account", "nobody");
        var trusting = await program.RunAsync("import", file, "--account", "pl.analyst1", "--trust-labels");
        var missing = await program.RunAsync("import", "none.json", "--account", "pl.analyst1");

        Assert.Equal((1, 1, 1), (unknown.ExitCode, trusting.ExitCode, missing.ExitCode));
        Assert.Equal(("ACCOUNT_UNKNOWN", "NOT_PERMITTED", "FILE_NOT_FOUND"), (Code(unknown), Code(trusting), Code(missing)));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "a.json")]
    [InlineData("import", "a.json", "--account", "a1", "--reliability", "Z")]
    [InlineData("import", "a.json", "--account", "a1", "--format", "xml")]
    [InlineData("paint")]
    [InlineData]
    public async Task WrongUse_OfAnyKind_ExitsWith2(params string[] arguments) => Assert.Equal(2, (await program.RunAsync(arguments)).ExitCode);

    public void Dispose() => program.Dispose();

    private static string Code(BuiltProgram.Outcome outcome) => outcome.Errors.Split(':')[0];

    private static long Count(BuiltProgram.Outcome outcome, string name)
    {
        using var json = JsonDocument.Parse(outcome.Output);
        return json.RootElement.GetProperty(name).GetInt64();
    }
}
