using Attribution.Bolt.Bench;
using Attribution.Bolt.Tests.Server;

// CPU of the client against npm's neo4j-driver: same server, same queries, same run, in turns; the best of three each.
const double MostOfNpm = 0.5;

await using var server = await Neo4jServer.StartAsync();
if (server is null)
{
    Console.WriteLine($"not run: {Neo4jServer.Missing}");
    return 0;
}

List<Figures> own = [], npm = [];
for (var turn = 0; turn < 3; turn++)
{
    own.Add(await OwnDriver.MeasureAsync(server));
    npm.Add(await NpmDriver.MeasureAsync(server));
}

var isWithin = Report("CPU per round trip", "µs", figures => figures.RoundTrip);
isWithin &= Report("CPU per 10,000 records", "ms", figures => figures.TenThousand / 1000);
return isWithin ? 0 : 1;

bool Report(string what, string unit, Func<Figures, double> figure)
{
    var (ours, theirs) = (own.Min(figure), npm.Min(figure));
    Console.WriteLine($"{what}: {ours:F1} {unit}, neo4j-driver {theirs:F1} {unit}: {ours / theirs:F2} × (at most {MostOfNpm} ×)");
    return ours <= MostOfNpm * theirs;
}
