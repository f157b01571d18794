using System.Text.Json;

namespace Attribution.Server.Tests.Commands;

public sealed class AccountCommandsTests : IDisposable
{
    private readonly BuiltProgram program = new();

    [Fact]
    public async Task AddListDisable_Account_ShowInTheList()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB", "--country", "PL");
        var twice = await program.RunAsync("account", "add", "pl.analyst1", "--unit", "PL-CYB");
        var disabled = await program.RunAsync("account", "disable", "pl.analyst1");
        var list = await program.RunAsync("account", "list", "--json");

        Assert.Equal((1, 0, 0), (twice.ExitCode, disabled.ExitCode, list.ExitCode));
        Assert.StartsWith("ACCOUNT_EXISTS: ", twice.Errors);
        Assert.Equal("""[{"name":"pl.analyst1","unitId":"PL-CYB","roles":["analyst"],"disabled":true,"clearance":"FOR_OFFICIAL_USE_ONLY","compartments":[],"isService":false}]""", list.Output.Trim());
    }

    [Fact]
    public async Task Password_OfAnAccount_IsNewAndPrintedOnce()
    {
        var first = await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var changed = await program.RunAsync("account", "password", "pl.analyst1", "--json");
        using var json = JsonDocument.Parse(changed.Output);
        var second = json.RootElement.GetProperty("password").GetString();

        Assert.Equal((0, "pl.analyst1", 16), (changed.ExitCode, json.RootElement.GetProperty("account").GetString(), second?.Length));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Set_Account_ChangesWhatIsNamedAlone()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var set = await program.RunAsync("account", "set", "pl.analyst1", "--clearance", "CONFIDENTIAL", "--compartment", "ember", "--enabled", "false");
        var list = await program.RunAsync("account", "list", "--json");

        Assert.Equal(0, set.ExitCode);
        Assert.Equal("""[{"name":"pl.analyst1","unitId":"PL-CYB","roles":["analyst"],"disabled":true,"clearance":"CONFIDENTIAL","compartments":["ember"],"isService":false}]""", list.Output.Trim());
    }

    [Fact]
    public async Task Set_Unit_ChangesWhatIsNamedAlone()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB", "--country", "PL");
        var made = await program.RunAsync("unit", "set", "REG-CE", "--type", "regional", "--country", "PL", "--country", "RO", "--acting-for", "PL-CYB");
        var renamed = await program.RunAsync("unit", "set", "REG-CE", "--name", "Desk CE");
        var list = await program.RunAsync("unit", "list", "--json");

        Assert.Equal((0, 0), (made.ExitCode, renamed.ExitCode));
        Assert.EndsWith("""{"id":"REG-CE","name":"Desk CE","kind":"regional","countries":["PL","RO"],"groups":[],"parentId":null,"actingFor":["PL-CYB"]}]""", list.Output.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "ACCOUNT_UNKNOWN", "account", "set", "nobody", "--enabled", "true")]
    [InlineData(1, "UNIT_UNKNOWN", "unit", "set", "REG-CE", "--acting-for", "NO-WHERE")]
    [InlineData(1, "ACCOUNT_UNKNOWN", "account", "password", "nobody")]
    [InlineData(1, "ACCOUNT_UNKNOWN", "account", "disable", "nobody")]
    [InlineData(1, "INVALID_ACCOUNT_NAME", "account", "add", "No Body", "--unit", "PL-CYB")]
    [InlineData(2, "", "account", "add", "pl.analyst1")]
    [InlineData(2, "", "account", "add", "pl.analyst1", "--unit", "PL-CYB", "--role", "king")]
    [InlineData(2, "", "account", "paint")]
    public async Task WrongUse_OfAnyKind_HasItsExitCode(int exitCode, string code, params string[] arguments)
    {
        var outcome = await program.RunAsync(arguments);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.StartsWith(code, outcome.Errors);
        Assert.NotEqual("", outcome.Errors);
    }

    public void Dispose() => program.Dispose();
}
