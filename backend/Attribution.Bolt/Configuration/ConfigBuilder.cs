using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Attribution.Bolt.Configuration;

namespace Neo4j.Driver;

/// <summary>Sets how a driver works; handed to the action of <see cref="GraphDatabase"/>. Every method returns the builder itself.</summary>
public sealed class ConfigBuilder
{
    private readonly Config _config;

    internal ConfigBuilder(Config config) => _config = config;

    /// <summary>Encrypts connections or not; not with the schemes +s and +ssc, which say it themselves.</summary>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level) => With(config => config.EncryptionLevel = level);

    /// <summary>Decides which certificates are trusted.</summary>
    public ConfigBuilder WithTrustManager(TrustManager manager) => With(config => config.TrustManager = manager);

    /// <summary>Says which certificates are trusted.</summary>
    /// <param name="certificateTrustRule">The rule.</param>
    /// <param name="trustedCaCertificates">The list, with <see cref="CertificateTrustRule.TrustList"/> only.</param>
    /// <exception cref="ArgumentException">The rule and the list contradict each other.</exception>
    public ConfigBuilder WithCertificateTrustRule(CertificateTrustRule certificateTrustRule, IReadOnlyList<X509Certificate2>? trustedCaCertificates = null)
    {
        if (certificateTrustRule == CertificateTrustRule.TrustList != trustedCaCertificates is { Count: > 0 })
        {
            throw new ArgumentException($"{nameof(CertificateTrustRule.TrustList)} needs certificates, the other rules take none.", nameof(trustedCaCertificates));
        }

        return WithTrustManager(certificateTrustRule switch
        {
            CertificateTrustRule.TrustSystem => TrustManager.CreateChainTrust(),
            CertificateTrustRule.TrustAny => TrustManager.CreateInsecure(),
            _ => TrustManager.CreateCertTrust(trustedCaCertificates ?? []),
        });
    }

    /// <summary>Says which certificates are trusted, the list as files (PEM or DER).</summary>
    /// <exception cref="ArgumentException">The rule and the list contradict each other.</exception>
    public ConfigBuilder WithCertificateTrustRule(CertificateTrustRule certificateTrustRule, IReadOnlyList<string>? trustedCaCertificateFileNames = null) =>
        WithCertificateTrustRule(certificateTrustRule, trustedCaCertificateFileNames?.Select(X509CertificateLoader.LoadCertificateFromFile).ToList());

    /// <summary>Where the driver writes what it does; null: nowhere.</summary>
    public ConfigBuilder WithLogger(INeo4jLogger? neo4JLogger) => With(config => config.Logger = neo4JLogger ?? NoLogger.Instance);

    /// <summary>Most connections to one server; 1 and up, or <see cref="Config.Infinite"/>.</summary>
    public ConfigBuilder WithMaxConnectionPoolSize(int size) =>
        With(config => config.MaxConnectionPoolSize = size > 0 || size == Config.Infinite ? size : throw Wrong(nameof(size), size));

    /// <summary>Longest wait for a connection, opening and routing included.</summary>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan) => With(config => config.ConnectionAcquisitionTimeout = Time(timeSpan));

    /// <summary>Longest time to open a connection, handshake included.</summary>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan) => With(config => config.ConnectionTimeout = Time(timeSpan));

    /// <summary>A connection older than this is not used again.</summary>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan) => With(config => config.MaxConnectionLifetime = Time(timeSpan));

    /// <summary>A connection idle for longer is probed before use; zero: each is.</summary>
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeout) =>
        With(config => config.ConnectionLivenessThreshold = timeout >= TimeSpan.Zero ? timeout : throw Wrong(nameof(timeout), timeout));

    /// <summary>How long managed transactions are tried again.</summary>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time) => With(config => config.MaxTransactionRetryTime = Time(time));

    /// <summary>Records asked for at a time; 1 and up, or <see cref="Config.Infinite"/>.</summary>
    public ConfigBuilder WithFetchSize(long size) =>
        With(config => config.FetchSize = size > 0 || size == Config.Infinite ? size : throw Wrong(nameof(size), size));

    /// <summary>What the server logs of this client.</summary>
    public ConfigBuilder WithUserAgent(string userAgent)
    {
        ArgumentException.ThrowIfNullOrEmpty(userAgent);
        return With(config => config.UserAgent = userAgent);
    }

    /// <summary>Gives the first addresses of a cluster.</summary>
    public ConfigBuilder WithResolver(IServerAddressResolver resolver) => With(config => config.Resolver = resolver);

    /// <summary>Which notifications are asked for; at least one of the two must be given.</summary>
    public ConfigBuilder WithNotifications(Severity? minimumSeverity, Category[]? disabledCategories) =>
        With(config => config.NotificationsConfig = NotificationFilter.Of(minimumSeverity, disabledCategories));

    /// <summary>Asks for no notifications.</summary>
    public ConfigBuilder WithNotificationsDisabled() => With(config => config.NotificationsConfig = NotificationFilter.Off);

    /// <summary>The server is not told which kinds of calls are used.</summary>
    public ConfigBuilder WithTelemetryDisabled() => With(config => config.TelemetryDisabled = true);

    /// <summary>Accepts TLS 1.3 only.</summary>
    public ConfigBuilder WithTls13() => With(config => config.TlsVersion = SslProtocols.Tls13);

    private static TimeSpan Time(TimeSpan time) =>
        time >= TimeSpan.Zero || time == Config.InfiniteInterval ? time : throw Wrong(nameof(time), time);

    private static ArgumentOutOfRangeException Wrong(string name, object value) => new(name, value, "Must be positive, or infinite.");

    private ConfigBuilder With(Action<Config> set)
    {
        set(_config);
        return this;
    }
}
