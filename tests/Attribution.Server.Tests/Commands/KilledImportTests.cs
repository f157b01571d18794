using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Attribution.Server.Tests.Commands;

public sealed class KilledImportTests : IDisposable
{
    private const int Objects = 20_000;

    private readonly BuiltProgram program = new();

    /// <summary>An import by upload whose server is killed goes on at the next start by itself, and ends as if nothing had been.</summary>
    [Fact]
    public async Task ImportFile_ServerKilledMeanwhile_GoesOnAtTheNextStart()
    {
        await program.AddAccountAsync("pl.analyst1", "PL-CYB");
        var token = (await program.RunAsync("token", "create", "--account", "pl.analyst1", "--name", "test", "--days", "1")).Output.Trim();
        using (var killed = Start())
        {
            using var http = await ClientAsync(killed, token);
            using var upload = await JsonAsync(await http.PostAsync("/uploads", new StringContent(Bundle())));
            var asked = AskAsync(http, $$"""mutation { importFile(input: {uploadId: "{{upload.RootElement.GetProperty("uploadId").GetString()}}", idempotencyKey: "k"}) { result { id } } }""");
            while (await StateAsync(http) is null)
            {
                await Task.Delay(5); // until it has begun
            }

            killed.Kill();
            await killed.WaitForExitAsync();
            await asked.ContinueWith(ended => ended.Exception, TaskScheduler.Default);
        }

        using var process = Start();
        using var again = await ClientAsync(process, token);
        while (await StateAsync(again) is "RUNNING" or null)
        {
            await Task.Delay(50); // polls as a client without subscriptions would
        }

        using var answer = await AskAsync(again, """{ imports { nodes { state made changed unchanged refused } } entities(where: {kind: {eq: MALWARE}}) { totalCount } }""");
        process.Kill();
        await process.WaitForExitAsync();
        var import = answer.RootElement.GetProperty("data").GetProperty("imports").GetProperty("nodes")[0];
        Assert.Equal(("DONE", 0, 0), (import.GetProperty("state").GetString(), import.GetProperty("changed").GetInt32(), import.GetProperty("refused").GetInt32()));
        Assert.Equal(Objects, import.GetProperty("made").GetInt32() + import.GetProperty("unchanged").GetInt32());
        Assert.Equal(Objects, answer.RootElement.GetProperty("data").GetProperty("entities").GetProperty("totalCount").GetInt32());
    }

    public void Dispose() => program.Dispose();

    private Process Start() => program.Start(["serve", "--empty", "--port", "0", "--data", program.Data]);

    private static async Task<HttpClient> ClientAsync(Process process, string token)
    {
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        HttpClient http = new() { BaseAddress = new Uri(line.Split(' ')[^1]) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        while (!(await http.GetAsync("/health/ready")).IsSuccessStatusCode)
        {
            await Task.Delay(50); // polls as a load balancer would
        }

        return http;
    }

    private static async Task<string?> StateAsync(HttpClient http)
    {
        using var answer = await AskAsync(http, "{ imports { nodes { state } } }");
        return answer.RootElement.GetProperty("data").GetProperty("imports").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("state").GetString()).FirstOrDefault();
    }

    private static async Task<JsonDocument> AskAsync(HttpClient http, string query) =>
        await JsonAsync(await http.PostAsync("/graphql", new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json")));

    private static async Task<JsonDocument> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

    private static string Bundle() => $$"""
        {"type":"bundle","id":"bundle--22222222-2222-4222-8222-222222222229","objects":[{{string.Join(",\n", Enumerable.Range(0, Objects).Select(number =>
            $$"""{"type":"malware","spec_version":"2.1","id":"malware--33333333-3333-4333-8333-{{number:d12}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Sample {{number}}","is_family":false}"""))}}]}
        """;
}
