using System.Security.Authentication;
using Attribution.Bolt.Configuration;

namespace Neo4j.Driver;

/// <summary>How a driver works. Made by <see cref="ConfigBuilder"/>; does not change afterwards.</summary>
public class Config
{
    /// <summary>No limit, for sizes.</summary>
    public const int Infinite = -1;

    /// <summary>No limit, for times.</summary>
    public static readonly TimeSpan InfiniteInterval = TimeSpan.FromMilliseconds(-1);

    internal Config()
    {
    }

    /// <summary>Encryption set by <see cref="ConfigBuilder.WithEncryptionLevel"/>; none by default. The URI's scheme says it too.</summary>
    public EncryptionLevel EncryptionLevel
    {
        get => ChosenEncryption ?? EncryptionLevel.None;
        internal set => ChosenEncryption = value;
    }

    /// <summary>Decides which certificates are trusted; null: those of the system.</summary>
    public TrustManager? TrustManager { get; internal set; }

    /// <summary>Where the driver writes what it does; by default nowhere.</summary>
    public INeo4jLogger Logger { get; internal set; } = NoLogger.Instance;

    /// <summary>How long managed transactions are tried again; default 30 s. There are always two attempts.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Most connections to one server; default 100.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>Longest wait for a connection, opening and routing included; default 60 s.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromMinutes(1);

    /// <summary>A connection idle for longer is probed before use; null (default): none is.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal set; }

    /// <summary>Longest time to open a connection, handshake included; default 30 s.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>A connection older than this is not used again; default 1 h.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>Gives the first addresses of a cluster; null: the one of the URI.</summary>
    public IServerAddressResolver? Resolver { get; internal set; }

    /// <summary>Records asked for at a time; default 1,000; -1: all at once.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>What the server logs of this client.</summary>
    public string UserAgent { get; internal set; } = DriverIdentity.UserAgent;

    /// <summary>Which notifications are asked for; null: the server's default.</summary>
    public INotificationsConfig? NotificationsConfig { get; internal set; }

    /// <summary>True: the server is not told which kinds of calls are used. False by default, as in the official driver; this client tells nothing either way.</summary>
    public bool TelemetryDisabled { get; set; }

    /// <summary>Version of TLS; by default the system chooses among 1.2 and newer.</summary>
    public SslProtocols TlsVersion { get; internal set; } = SslProtocols.None;

    internal EncryptionLevel? ChosenEncryption { get; private set; }
}
