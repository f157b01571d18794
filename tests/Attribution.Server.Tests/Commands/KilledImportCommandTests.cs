using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Commands;

/// <summary>An import that is killed (SIGKILL) again and again and then let through gives the graph of an import that nobody disturbed.</summary>
public sealed class KilledImportCommandTests : IDisposable
{
    private const int Actors = 10_000;
    private const int Links = 10_000;
    private const int Kills = 4;

    private readonly BuiltProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Import_KilledAtSeveralPoints_EndsInTheSameGraph()
    {
        var file = program.Write("graph.ndjson", Objects());
        var (clean, disturbed) = (program.PathOf("clean"), program.PathOf("disturbed"));
        await ImportAsync(clean, file, addAccount: true);
        Assert.Equal(0, (await program.RunOnAsync(disturbed, "account", "add", "pl.analyst1", "--unit", "PL-CYB")).ExitCode);
        var killed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            killed += await KillAsync(disturbed, file, commits: CommitsIn(disturbed) + (kill == 0 ? 0 : 1)) ? 1 : 0;
        }

        Assert.Equal(Kills, killed);
        await ImportAsync(disturbed, file, addAccount: false);
        Assert.Equal(RowsIn(clean), RowsIn(disturbed));
        Assert.Equal(await ExportedAsync(clean), await ExportedAsync(disturbed));
    }

    // True if it was not done before the kill.
    private async Task<bool> KillAsync(string data, string file, long commits)
    {
        using var process = program.Start(data, "import", file, "--account", "pl.analyst1");
        while (!process.HasExited && (!File.Exists(Path.Combine(data, "graph.db")) || CommitsIn(data) < commits))
        {
            await Task.Yield();
        }

        var isAmid = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return isAmid;
    }

    private async Task ImportAsync(string data, string file, bool addAccount)
    {
        if (addAccount)
        {
            Assert.Equal(0, (await program.RunOnAsync(data, "account", "add", "pl.analyst1", "--unit", "PL-CYB")).ExitCode);
        }

        var outcome = await program.RunOnAsync(data, "import", file, "--account", "pl.analyst1");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
    }

    private async Task<string> ExportedAsync(string data)
    {
        var outcome = await program.ExportOnAsync(data, "pl.analyst1");
        Assert.Equal(0, outcome.ExitCode);
        using var bundle = JsonDocument.Parse(outcome.Output);
        return string.Join('\n', bundle.RootElement.GetProperty("objects").EnumerateArray().Select(item => item.GetRawText()).Order(StringComparer.Ordinal));
    }

    private static long CommitsIn(string data) => File.Exists(Path.Combine(data, "graph.db")) ? Count(data, "SELECT coalesce(max(revision), 0) FROM commits") : 0;

    private static string RowsIn(string data) => string.Join(' ', new[] { "records", "record_history", "claims", "claim_history", "pending", "sources", "labels" }
        .Select(table => $"{table} {Count(data, $"SELECT count(*) FROM {table}")}"));

    // −1 where the table is not there yet.
    private static long Count(string data, string sql)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(data, "graph.db")};Pooling=False");
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            return -1;
        }
    }

    // Relationships stand among the objects, so that some come before their ends.
    private static string Objects()
    {
        StringBuilder lines = new();
        for (var number = 0; number < Math.Max(Actors, Links); number++)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $$"""{"type":"threat-actor","spec_version":"2.1","id":"{{Actor(number)}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Group {{number}}","aliases":["Alias {{number % 700}}"]}""");
            lines.AppendLine(CultureInfo.InvariantCulture, $$"""{"type":"relationship","spec_version":"2.1","id":"relationship--44444444-4444-4444-8444-{{number:d12}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","relationship_type":"related-to","source_ref":"{{Actor(number)}}","target_ref":"{{Actor((number * 7 + 13) % Actors)}}","confidence":{{number % 101}}}""");
        }

        return lines.ToString();
    }

    private static string Actor(int number) => string.Create(CultureInfo.InvariantCulture, $"threat-actor--11111111-1111-4111-8111-{number:d12}");
}
