using System.Text.Json;

namespace Attribution.Server.Tests.Commands;

public sealed class ExportCommandTests : IAsyncLifetime
{
    private readonly BuiltProgram program = new();

    public async ValueTask InitializeAsync()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        await program.AddAccountAsync("ro.analyst1", "RO-CYB");
        Assert.Equal(0, (await program.RunAsync("import", program.Write("small.json", SmallBundle.Text), "--account", "pl.analyst1")).ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Everything_ToAFile_ImportsToTheSameElsewhere()
    {
        var exported = await program.ExportOnAsync(program.Data, "pl.analyst1", "--out", program.PathOf("all.json"));
        var other = program.PathOf("other");
        await program.RunOnAsync(other, "account", "add", "pl.analyst1", "--unit", "PL-CYB");
        var imported = await program.RunOnAsync(other, "import", program.PathOf("all.json"), "--account", "pl.analyst1");
        var again = await program.ExportOnAsync(other, "pl.analyst1");

        Assert.Equal((0, 0, 0), (exported.ExitCode, imported.ExitCode, again.ExitCode));
        Assert.Equal(IdsOf(await File.ReadAllTextAsync(program.PathOf("all.json"))), IdsOf(again.Output));
        Assert.Subset(IdsOf(again.Output), new HashSet<string?> { SmallBundle.Actor, SmallBundle.Malware, SmallBundle.Uses });
    }

    [Fact]
    public async Task ChosenOnes_ByIdOrSearch_AreAlone()
    {
        var byId = IdsOf((await program.ExportOnAsync(program.Data, "pl.analyst1", SmallBundle.Actor)).Output);
        var bySearch = IdsOf((await program.ExportOnAsync(program.Data, "pl.analyst1", "--search", "quiet heron")).Output);

        Assert.Equal((true, false), (byId.Contains(SmallBundle.Actor), byId.Contains(SmallBundle.Malware)));
        Assert.Equal((false, true), (bySearch.Contains(SmallBundle.Actor), bySearch.Contains(SmallBundle.Malware)));
    }

    [Fact]
    public async Task WhatTheAccountMayNotSee_IsAsAbsent()
    {
        var hidden = await program.ExportOnAsync(program.Data, "ro.analyst1", SmallBundle.Actor);
        var absent = await program.ExportOnAsync(program.Data, "ro.analyst1", "threat-actor--99999999-9999-4999-8999-999999999999");

        Assert.Equal((1, "", 1, ""), (hidden.ExitCode, hidden.Output, absent.ExitCode, absent.Output));
        Assert.StartsWith("ENTITY_UNKNOWN: ", hidden.Errors);
    }

    [Fact]
    public async Task WithoutACaseAndAReason_NothingLeaves()
    {
        var without = await program.RunAsync("export", "--account", "pl.analyst1");
        var nobodys = await program.RunAsync(["export", "--account", "pl.analyst1", .. BuiltProgram.ForTheCase]);
        var half = await program.RunAsync("export", "--account", "pl.analyst1", "--case", SmallBundle.Case);

        Assert.Equal([(1, "", "JUSTIFICATION_NEEDED"), (1, "", "NOT_FOUND"), (1, "", "INVALID_STATEMENT")], new[] { without, nobodys, half }.Select(outcome => (outcome.ExitCode, outcome.Output, outcome.Errors.Split(':')[0])));
    }

    private static HashSet<string?> IdsOf(string bundle)
    {
        using var json = JsonDocument.Parse(bundle);
        return [.. json.RootElement.GetProperty("objects").EnumerateArray().Select(item => item.GetProperty("id").GetString())];
    }
}
