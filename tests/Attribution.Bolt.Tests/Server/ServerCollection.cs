namespace Attribution.Bolt.Tests.Server;

/// <summary>The tests that share one server, one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ServerCollection : ICollectionFixture<PlainServer>
{
    public const string Name = "Neo4j";
}
