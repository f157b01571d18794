namespace Neo4j.Driver;

/// <summary>Host and port of a server.</summary>
public sealed class ServerAddress : IEquatable<ServerAddress>
{
    /// <summary>The port of Bolt where none is named.</summary>
    internal const int DefaultPort = 7687;

    private ServerAddress(string host, int port) => (Host, Port) = (host, port);

    /// <summary>Name or IP address; IPv6 without brackets.</summary>
    public string Host { get; }

    /// <summary>1 to 65,535.</summary>
    public int Port { get; }

    /// <summary>From host and port.</summary>
    public static ServerAddress From(string host, int port)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        return port is > 0 and <= ushort.MaxValue
            ? new ServerAddress(host, port)
            : throw new ArgumentOutOfRangeException(nameof(port), port, "Allowed is 1 to 65535.");
    }

    /// <summary>From a URI; without a port: 7687.</summary>
    public static ServerAddress From(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return From(uri.DnsSafeHost, uri.Port >= 0 ? uri.Port : DefaultPort);
    }

    /// <summary>True for the same host, in any case, and port.</summary>
    public bool Equals(ServerAddress? other) => other is not null && Port == other.Port && Host.Equals(other.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the same host, in any case, and port.</summary>
    public override bool Equals(object? obj) => Equals(obj as ServerAddress);

    /// <summary>Equal for equal addresses.</summary>
    public override int GetHashCode() => HashCode.Combine(Port, StringComparer.OrdinalIgnoreCase.GetHashCode(Host));

    /// <summary>As host:port, IPv6 in brackets.</summary>
    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";

    /// <summary>From the text of a routing table.</summary>
    internal static ServerAddress Parse(string text) => From(new Uri($"bolt://{text}"));
}
