using Attribution.Bolt.Tests.Server;

namespace Attribution.TwinStore.Tests.Parity;

/// <summary>The tests that share one Neo4j, one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jCollection : ICollectionFixture<PlainServer>
{
    public const string Name = "Neo4j";
}
