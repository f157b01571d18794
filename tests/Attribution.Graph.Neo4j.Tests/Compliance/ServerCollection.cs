using Attribution.Bolt.Tests.Server;

namespace Attribution.Graph.Neo4j.Tests.Compliance;

/// <summary>The suites share one server, one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ServerCollection : ICollectionFixture<PlainServer>
{
    public const string Name = "Neo4j";
}
