using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution.GraphQL.Http.Bench;

/// <summary>Runs all servers side by side, in turns, and prints their ratios to the hand-written endpoint.</summary>
internal static class Comparison
{
    private const double MaxHello = 1.6;
    private const double MaxList = 2.5;
    private const double MaxAllocated = 2 * Catalogue.ListBytes;
    private const double MaxSchemaMilliseconds = 300;

    /// <summary>.NET needs several thousand list requests until CPU per request settles.</summary>
    private const int WarmUp = 8_000;

    private const int Rounds = 5;

    /// <summary>The kernel counts CPU time in steps of 10 ms, so a round must take many of them.</summary>
    private const int HelloRequests = 8_000;

    private const int ListRequests = 2_500;

    public static async Task<int> RunAsync()
    {
        var self = Environment.ProcessPath!; // dotnet run starts the project's own program
        var servers = new List<ServerProcess>
        {
            await ServerProcess.StartAsync("Kestrel + Utf8JsonWriter", self, "serve", "hand"),
            await ServerProcess.StartAsync("Attribution.GraphQL", self, "serve", "engine"),
        };
        foreach (var peer in await PeersAsync())
        {
            servers.Add(await ServerProcess.StartAsync(peer, "node", Path.Combine(Peers(), $"{peer}.mjs")));
        }

        try
        {
            await CheckAnswersAsync(servers);
            var hello = await CompareAsync("hello", Catalogue.HelloQuery, HelloRequests, servers);
            var list = await CompareAsync("list", Catalogue.ListQuery, ListRequests, servers);
            var allocated = await servers[1].AllocatedAsync(Catalogue.ListQuery, 4_000);
            var (schema, elapsed) = SchemaStartMilliseconds(self);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated per list request: {allocated:F0} B = {allocated / Catalogue.ListBytes:F2} × the response (at most 2)"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"product's schema built in {schema:F0} ms of CPU (at most {MaxSchemaMilliseconds}), {elapsed:F0} ms by the clock, the best of 5 fresh processes"));
            return hello <= MaxHello && list <= MaxList && allocated <= MaxAllocated && schema <= MaxSchemaMilliseconds ? 0 : 1;
        }
        finally
        {
            servers.ForEach(each => each.Dispose());
        }
    }

    private static async Task CheckAnswersAsync(List<ServerProcess> servers)
    {
        var expected = await servers[0].AnswerAsync(Catalogue.ListQuery);
        foreach (var server in servers)
        {
            if (await server.AnswerAsync(Catalogue.ListQuery) != expected || await server.LengthAsync(Catalogue.ListQuery) != Catalogue.ListBytes)
            {
                throw new InvalidOperationException($"{server.Name} answers {await server.LengthAsync(Catalogue.ListQuery)} bytes, or others than the hand-written endpoint.");
            }
        }
    }

    /// <summary>The engine's ratio: the median over the rounds, in each of which every server has its turn.</summary>
    private static async Task<double> CompareAsync(string name, string query, int requests, List<ServerProcess> servers)
    {
        foreach (var server in servers)
        {
            await server.MeasureAsync(query, WarmUp);
        }

        var costs = servers.ConvertAll(_ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < servers.Count; at++)
            {
                costs[at].Add(await servers[at].MeasureAsync(query, requests));
            }
        }

        Console.WriteLine(name);
        for (var at = 0; at < servers.Count; at++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {servers[at].Name,-26} {Median(costs[at]),8:F1} µs CPU a request   {Ratio(costs, at):F2} ×"));
        }

        return Ratio(costs, 1);
    }

    private static double Ratio(List<List<double>> costs, int at) => Median(costs[at].Zip(costs[0], (own, hand) => own / hand));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static (double Cpu, double Elapsed) SchemaStartMilliseconds(string self) => Enumerable.Range(0, 5).Min(_ =>
    {
        using var process = Process.Start(new ProcessStartInfo(self, ["schema"]) { RedirectStandardOutput = true })!; // it exists: it runs
        var times = process.StandardOutput.ReadToEnd().Split(' ');
        return (double.Parse(times[0], CultureInfo.InvariantCulture), double.Parse(times[1], CultureInfo.InvariantCulture));
    });

    /// <summary>Installs the peers where that is not done; without a registry they are left out, and said to be.</summary>
    private static async Task<IReadOnlyList<string>> PeersAsync()
    {
        if (!Directory.Exists(Path.Combine(Peers(), "node_modules")))
        {
            using var install = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = Peers() })!; // npm comes with node
            await install.WaitForExitAsync();
            if (install.ExitCode != 0)
            {
                Console.WriteLine("mercurius and graphql-yoga could not be installed and are left out.");
                return [];
            }
        }

        return ["mercurius", "yoga"];
    }

    private static string Peers([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "peers"); // a source file is in a folder
}
