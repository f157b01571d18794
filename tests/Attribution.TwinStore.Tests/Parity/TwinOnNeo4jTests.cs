using System.Security.Cryptography;
using Attribution.Bolt.Tests.Server;
using Attribution.TwinStore.Tests.Comparing;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Parity;

/// <summary>The oracle across the stores: everything in the embedded one, and only what the reader may see in Neo4j. What one of them shows that the other does not is a leak or a difference.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class TwinOnNeo4jTests(PlainServer neo4j)
{
    /// <summary>A graph on a server costs so much more than an embedded one: of so many there, one is tried here, and one in a run of the tests.</summary>
    private const int Share = 25;

    [Fact]
    public async Task A01_WhatIsHiddenInOneStore_DoesNotShowBesideAnotherWithoutIt()
    {
        var open = Neo4jStores.On(neo4j.Required);
        var seed = int.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_TWIN_SEED"), out var given) ? given : RandomNumberGenerator.GetInt32(1_000_000, int.MaxValue);
        var asked = int.TryParse(Environment.GetEnvironmentVariable("ATTRIBUTION_TWIN_GRAPHS"), out var many) ? many : 0;
        using TwinIdentity identity = new();
        for (var graph = 0; graph < Math.Max(1, asked / Share); graph++)
        {
            var differences = await new TwinRun(identity, seed + graph) { OpenTwin = open, Most = 5, Percent = 12 }.DifferencesAsync();
            Assert.True(differences.Count == 0, $"Seed {seed + graph}\n{string.Join("\n\n", differences)}");
        }
    }
}
