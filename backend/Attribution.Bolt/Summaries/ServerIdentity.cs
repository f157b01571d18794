using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Summaries;

/// <summary>The server at the other end of a connection.</summary>
internal sealed class ServerIdentity(BoltConnection connection) : IServerInfo
{
    public string Address { get; } = connection.Address.ToString();

    public string ProtocolVersion { get; } = connection.Version.ToString();

    public string Agent { get; } = connection.Hints.Agent;
}
