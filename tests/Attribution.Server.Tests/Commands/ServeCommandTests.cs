using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Attribution.Server.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly BuiltProgram program = new();

    [Fact]
    public async Task Serve_UnknownSetting_StopsWithOneLine()
    {
        using var process = program.Start(["serve", "--data", program.Data], ("Server__Prot", "1"));
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(
            (2, "SETTING: 'Server:Prot' is no setting; allowed here: Server:Port, Server:Address, Server:HostNames, Server:Proxies, Server:WebRoot, Server:SampleDirectory, Server:Empty.\n"),
            (process.ExitCode, errors));
        Assert.False(Directory.Exists(program.Data));
    }

    /// <summary>Settings of an identity provider that would let in more than is meant, and cookies that would travel readable.</summary>
    [Theory]
    [InlineData("AzureAd__Audience", "", "AzureAd:Audience is missing; without it tokens meant for others would be taken.")]
    [InlineData("AzureAd__TenantId", "common", "AzureAd:TenantId is 'common'; the id of one tenant is allowed, as any other would let everybody's tenants in.")]
    [InlineData("AzureAd__Authority", "http://login.example", "The identity provider is 'http://login.example'; an https address is allowed, http on loopback only.")]
    [InlineData("Server__Address", "0.0.0.0", "Server:Address is '0.0.0.0' without TLS: cookies and tokens would travel readable. Put a proxy with TLS in front and name its address in Server:Proxies, or listen on 127.0.0.1.")]
    public async Task Serve_SettingThatLetsInMoreThanIsMeant_StopsWithOneLine(string name, string value, string fault)
    {
        (string Name, string Value)[] sound =
        [
            ("Identity__Mode", "Oidc"), ("AzureAd__TenantId", "0d5e"), ("AzureAd__ClientId", "client"), ("AzureAd__Audience", "api://attribution"), ("AzureAd__Scopes", "graph.access"),
            ("AzureAd__AllowedTenants", "0d5e=PL-CYB"),
        ];
        using var process = program.Start(["serve", "--data", program.Data], [.. sound.Where(setting => setting.Name != name), (name, value)]);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((2, $"SETTING: {fault}\n"), (process.ExitCode, errors));
        Assert.False(Directory.Exists(program.Data));
    }

    [Fact]
    public async Task Serve_PortInUse_StopsWithOneLineAndMakesNoAccounts()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        var outcome = await program.RunAsync("serve", "--empty", "--port", ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("ADDRESS_IN_USE: ", outcome.Errors.Split('\n')[^2]);
        Assert.Equal("[]", (await program.RunAsync("account", "list", "--json")).Output.Trim());
    }

    [Fact]
    public async Task Serve_FirstStart_PrintsThePasswordsOnce()
    {
        var first = await FirstLinesAsync(program.Start(["serve", "--empty", "--port", "0", "--data", program.Data]), 5);
        var second = await FirstLinesAsync(program.Start(["serve", "--empty", "--port", "0", "--data", program.Data]), 1);

        Assert.StartsWith("Attribution is at http://127.0.0.1:", first[0]);
        Assert.Equal(["pl.analyst1", "ro.analyst1", "reg.officer1"], first[2..].Select(line => line.Trim().Split(' ')[0]));
        Assert.StartsWith("Attribution is at http://127.0.0.1:", second[0]);
    }

    /// <summary>The page is there while the sample loads; a load that was killed goes on at the next start, and the graph is as if it had not been.</summary>
    [Fact]
    public async Task Serve_KilledWhileTheSampleLoads_GoesOnAtTheNextStart()
    {
        Directory.CreateDirectory(program.PathOf("sample"));
        program.Write("sample/manifest.json", """[{"file":"a.json","unit":"REG-CE","source":"Small","reliability":"B","public":true},{"file":"b.json","unit":"REG-CE","source":"Large"}]""");
        program.Write("sample/a.json", SmallBundle.Text);
        program.Write("sample/b.json", LargeBundle(20_000));
        using (var killed = Start())
        {
            using HttpClient http = new() { BaseAddress = await AddressAsync(killed) };
            Assert.Equal((503, "SAMPLE_LOADING"), await http.GetAsync("/health/ready").OutcomeAsync());
            killed.Kill();
            await killed.WaitForExitAsync();
        }

        using var process = Start();
        using HttpClient again = new() { BaseAddress = await AddressAsync(process) };
        while ((await again.GetAsync("/health/ready").OutcomeAsync()).Status != 200)
        {
            await Task.Delay(50); // polls as a load balancer would
        }

        process.Kill();
        await process.WaitForExitAsync();
        var exported = await program.ExportOnAsync(program.Data, "reg.officer1", "--out", program.PathOf("all.json"));

        Assert.True(File.Exists(Path.Combine(program.Data, "sample.done")));
        Assert.Equal(0, exported.ExitCode);
        Assert.Equal(20_001, (await File.ReadAllTextAsync(program.PathOf("all.json"))).Split("\"type\":\"malware\"").Length - 1);

        Process Start() => program.Start(["serve", "--port", "0", "--data", program.Data], ("Server__SampleDirectory", program.PathOf("sample")));
    }

    public void Dispose() => program.Dispose();

    private static string LargeBundle(int count) => $$"""
        {"type":"bundle","id":"bundle--22222222-2222-4222-8222-222222222229","objects":[{{string.Join(",\n", Enumerable.Range(0, count).Select(number =>
            $$"""{"type":"malware","spec_version":"2.1","id":"malware--33333333-3333-4333-8333-{{number:d12}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Sample {{number}}","is_family":false}"""))}}]}
        """;

    private static async Task<Uri> AddressAsync(Process process)
    {
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return new Uri(line.Split(' ')[^1]);
    }

    private static async Task<string[]> FirstLinesAsync(Process process, int count)
    {
        using (process)
        {
            var lines = new string[count];
            for (var number = 0; number < count; number++)
            {
                lines[number] = await process.StandardOutput.ReadLineAsync() ?? "";
            }

            process.Kill();
            await process.WaitForExitAsync();
            return lines;
        }
    }
}
