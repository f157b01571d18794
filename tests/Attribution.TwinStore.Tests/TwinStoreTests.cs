using System.Diagnostics;
using System.Security.Cryptography;
using Attribution.TwinStore.Tests.Comparing;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests;

/// <summary>TRUST.md, the oracle; A01 and with it A02 to A11.</summary>
public sealed class TwinStoreTests(ITestOutputHelper output)
{
    // As many as TRUST.md asks of every run; the bench tries more.
    private const int Graphs = 30;

    [Fact]
    public async Task A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden()
    {
        var asked = int.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_TWIN_GRAPHS"), out var many) ? many : 0;
        var first = int.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_TWIN_SEED"), out var given) ? given : RandomNumberGenerator.GetInt32(1_000_000, int.MaxValue);
        var watch = Stopwatch.StartNew();
        var (graphs, sent, told) = (0, 0, 0);
        using TwinIdentity identity = new();
        for (; graphs < (asked > 0 ? asked : Graphs); graphs++)
        {
            // The first seed is fresh, the others are always the same; where seed and number are given, they are as many from that seed on.
            TwinRun run = new(identity, asked > 0 && given > 0 ? given + graphs : graphs == 0 ? first : graphs) { WithCommands = graphs % 10 == 0, Most = 5 };
            var differences = await run.DifferencesAsync();
            Assert.True(differences.Count == 0, string.Join("\n\n", differences));
            sent += run.Sent;
            told += run.TrailsTold;
        }

        Assert.True(told > 0, "No auditor was told of anybody: the trail was not compared.");
        Report($"Twin stores: {graphs} graphs, {sent:N0} requests, {told} answers of the trail, {watch.Elapsed.TotalSeconds:N0} s; fresh seed {first}.");
    }

    private void Report(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
