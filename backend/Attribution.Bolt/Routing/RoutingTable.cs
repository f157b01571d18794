namespace Attribution.Bolt.Routing;

/// <summary>Which server does what for one database, and until when that is believed.</summary>
/// <param name="Database">The database, as the server names it; null: the server does not say.</param>
/// <param name="Routers">Who answers ROUTE.</param>
/// <param name="Readers">Who serves reads.</param>
/// <param name="Writers">Who serves writes; none while a leader is elected.</param>
/// <param name="Expires">Time stamp of the clock.</param>
internal sealed record RoutingTable(
    string? Database, IReadOnlyList<ServerAddress> Routers, IReadOnlyList<ServerAddress> Readers, IReadOnlyList<ServerAddress> Writers, long Expires)
{
    /// <summary>A day: a server that promises more is not believed.</summary>
    private const long LongestTtl = 86_400;

    public IReadOnlyList<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>True if it is still believed and has who is needed. Reading may go on without a writer.</summary>
    public bool IsFresh(AccessMode mode, long now) => now < Expires && Routers.Count > 0 && For(mode).Count > 0;

    public RoutingTable Without(ServerAddress server) =>
        this with { Routers = Rest(Routers, server), Readers = Rest(Readers, server), Writers = Rest(Writers, server) };

    public RoutingTable WithoutWriter(ServerAddress server) => this with { Writers = Rest(Writers, server) };

    /// <summary>Reads the rt map of a ROUTE answer.</summary>
    public static RoutingTable Read(object? rt, TimeProvider clock)
    {
        if (rt is not Dictionary<string, object?> table || table.GetValueOrDefault("ttl") is not long ttl || table.GetValueOrDefault("servers") is not List<object?> servers)
        {
            throw new ProtocolException("The server sent a routing table without ttl or servers.");
        }

        var expires = clock.GetTimestamp() + (Math.Clamp(ttl, 0, LongestTtl) * clock.TimestampFrequency);
        return new RoutingTable(table.GetValueOrDefault("db") as string, Addresses(servers, "ROUTE"), Addresses(servers, "READ"), Addresses(servers, "WRITE"), expires);
    }

    private static List<ServerAddress> Addresses(List<object?> servers, string role) =>
        [.. from server in servers.OfType<Dictionary<string, object?>>()
            where server.GetValueOrDefault("role") as string == role
            from address in server.GetValueOrDefault("addresses") as List<object?> ?? []
            select Parse(address as string)];

    private static ServerAddress Parse(string? address)
    {
        try
        {
            return ServerAddress.Parse(address ?? "");
        }
        catch (Exception failure) when (failure is UriFormatException or ArgumentException)
        {
            throw new ProtocolException($"The server sent a routing table with the address \"{address}\".");
        }
    }

    private static List<ServerAddress> Rest(IReadOnlyList<ServerAddress> servers, ServerAddress server) => [.. servers.Where(other => !other.Equals(server))];
}
