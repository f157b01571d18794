using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Attribution.GraphQL.Http.Bench;

/// <summary>A server in a process of its own and what requests cost it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const int Connections = 8;

    private readonly Process process;
    private readonly HttpClient client;

    private ServerProcess(string name, Process process, string address)
    {
        (Name, this.process) = (name, process);
        client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = new Uri(address) };
    }

    public string Name { get; }

    /// <summary>Starts a program that prints its address.</summary>
    public static async Task<ServerProcess> StartAsync(string name, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["NODE_ENV"] = "production";
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{name} ended at once.");
        return new ServerProcess(name, process, address);
    }

    /// <summary>The response's data, to see whether all answer alike.</summary>
    public async Task<string> AnswerAsync(string query) => JsonDocument.Parse(await SendAsync(query)).RootElement.GetProperty("data").GetRawText();

    /// <summary>Length of the response in bytes.</summary>
    public async Task<int> LengthAsync(string query) => (await SendAsync(query)).Length;

    /// <summary>CPU time of the process for each of that many requests, in microseconds.</summary>
    public async Task<double> MeasureAsync(string query, int requests)
    {
        process.Refresh();
        var before = process.TotalProcessorTime;
        await SendManyAsync(query, requests);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds / requests;
    }

    /// <summary>Bytes the process allocates for each of that many requests.</summary>
    public async Task<double> AllocatedAsync(string query, int requests)
    {
        var before = await TotalAllocatedAsync();
        await SendManyAsync(query, requests);
        return (await TotalAllocatedAsync() - before) / (double)requests;
    }

    public void Dispose()
    {
        client.Dispose();
        process.StandardInput.Close();
        if (!process.WaitForExit(5_000))
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<long> TotalAllocatedAsync() => long.Parse(await client.GetStringAsync("/allocated"), CultureInfo.InvariantCulture);

    private Task SendManyAsync(string query, int requests) => Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
    {
        for (var count = requests / Connections; count > 0; count--)
        {
            await SendAsync(query);
        }
    }));

    private async Task<byte[]> SendAsync(string query)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query }));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync("/graphql", content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
