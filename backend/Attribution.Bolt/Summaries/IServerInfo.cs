namespace Neo4j.Driver;

/// <summary>The server a query ran on.</summary>
public interface IServerInfo
{
    /// <summary>Host and port, as it was connected to.</summary>
    string Address { get; }

    /// <summary>Version of Bolt, as 5.8.</summary>
    string ProtocolVersion { get; }

    /// <summary>Product and version, as Neo4j/5.26.0.</summary>
    string Agent { get; }
}
