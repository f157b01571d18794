using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Server.Commands;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Identity;

/// <summary>A unit that acts for another reads what is released to that one, from one request to the next; neither giving nor taking that touches the data.</summary>
public sealed class ActingForTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task UnitThatActsForAnother_ReadsWhatIsReleasedToItAsLongAsItDoes()
    {
        var empty = await RowsAsync();
        await RecordAsync();
        var rows = await RowsAsync();

        List<bool> read = [await IsReadAsync()];
        foreach (string[] actingFor in (string[][])[["DE-CYB"], [], ["FR-CYB"]])
        {
            server.Identity.Units.Save(new CallerUnit("RO-CYB", "Cybercrime Unit RO", "national", ["RO"], [], HandlingLabel.OwnedBy("RO-CYB")) { ActingFor = actingFor });
            read.Add(await IsReadAsync());
        }

        Assert.Equal([false, true, false, false], read);
        Assert.NotEqual(empty, rows);
        Assert.Equal(rows, await RowsAsync());
    }

    [Theory]
    [InlineData("token")]
    [InlineData("account")]
    [InlineData("unit")]
    public async Task Revoking_TouchesNoDataRows(string what)
    {
        SaveActing();
        await RecordAsync();
        var bearer = server.Bearer("ro.analyst1");
        var rows = await RowsAsync();

        var before = await server.PostAsync("/graphql", Search, bearer).BodyAsync();
        Revoke(what);
        var after = await server.PostAsync("/graphql", Search, bearer).BodyAsync();

        Assert.Contains(Name, before, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, after, StringComparison.Ordinal);
        Assert.Equal(rows, await RowsAsync());
    }

    private const string Name = "Grey Heron";
    private const string Search = """{"query":"{ search(text: \"Grey\", first: 10) { nodes { matchedText } } }"}""";

    private void SaveActing() => server.Identity.Units.Save(
        new CallerUnit("RO-CYB", "Cybercrime Unit RO", "national", ["RO"], [], HandlingLabel.OwnedBy("RO-CYB")) { ActingFor = ["DE-CYB"] });

    private void Revoke(string what)
    {
        switch (what)
        {
            case "token":
                Assert.All(server.Identity.Tokens.List("ro.analyst1"), token => server.Identity.Tokens.Revoke("ro.analyst1", token.Id));
                break;
            case "account":
                server.Identity.Accounts.Disable("ro.analyst1");
                break;
            default:
                server.Identity.Units.Save(new CallerUnit("RO-CYB", "Cybercrime Unit RO", "national", ["RO"], [], HandlingLabel.OwnedBy("RO-CYB")));
                break;
        }
    }

    private async Task<bool> IsReadAsync() => (await server.PostAsync("/graphql", Search, server.Bearer("ro.analyst1")).BodyAsync()).Contains(Name, StringComparison.Ordinal);

    private async Task RecordAsync()
    {
        var answer = await server.PostAsync("/graphql", $$$"""
            {"query":"mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id } errors { __typename } } }",
             "variables":{"input":{"kind":"TOOL","name":"{{{Name}}}","handling":{"tlp":"AMBER","releaseTo":["unit:DE-CYB"]},"idempotencyKey":"k"} } }
            """, server.Bearer()).BodyAsync();
        Assert.Contains("\"errors\":[]", answer, StringComparison.Ordinal);
    }

    /// <summary>Each table of the store with the number of its rows and a hash of all that they hold.</summary>
    private async Task<List<string>> RowsAsync()
    {
        await using SqliteConnection file = new($"Data Source={StorePath.Options(server.DataDirectory).Path};Mode=ReadOnly");
        await file.OpenAsync();
        List<string> tables = [];
        foreach (var table in await ColumnAsync(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
        {
            var rows = await ColumnAsync(file, $"SELECT * FROM \"{table}\"");
            tables.Add($"{table} {rows.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}");
        }

        Assert.NotEmpty(tables);
        return tables;
    }

    private static async Task<List<string>> ColumnAsync(SqliteConnection file, string sql)
    {
        await using var command = file.CreateCommand();
#pragma warning disable CA2100 // Names of tables come from the file's own schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        List<string> found = [];
        while (await rows.ReadAsync())
        {
            found.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => rows.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : $"{rows.GetValue(column)}")));
        }

        return found;
    }
}
