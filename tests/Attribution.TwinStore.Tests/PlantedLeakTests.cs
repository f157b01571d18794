using Attribution.TwinStore.Tests.Comparing;
using Attribution.TwinStore.Tests.Leaks;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests;

/// <summary>The oracle is worth what it catches: every planted leak is caught within a few graphs.</summary>
public sealed class PlantedLeakTests
{
    private const int MostGraphs = 8;

    public static TheoryData<string> Names => [.. PlantedLeaks.All.Select(leak => leak.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A01_PlantedLeak_IsCaught(string name)
    {
        using TwinIdentity identity = new();
        for (var seed = 1; seed <= MostGraphs; seed++)
        {
            TwinRun run = new(identity, seed) { Leak = PlantedLeaks.All.Single(leak => leak.Name == name) };
            if ((await run.DifferencesAsync()).Count > 0)
            {
                return;
            }
        }

        Assert.Fail($"{MostGraphs} graphs did not show the leak '{name}'.");
    }
}
