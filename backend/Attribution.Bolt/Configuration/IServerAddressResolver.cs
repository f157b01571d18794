namespace Neo4j.Driver;

/// <summary>Gives the addresses that stand for the one in the URI, for the first contact with a cluster.</summary>
public interface IServerAddressResolver
{
    /// <summary>Addresses to try; none: the address itself.</summary>
    ISet<ServerAddress> Resolve(ServerAddress address);
}
