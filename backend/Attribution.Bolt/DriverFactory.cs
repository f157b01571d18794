using System.Security.Cryptography;
using Attribution.Bolt.Connections;
using Attribution.Bolt.Pools;
using Attribution.Bolt.Routing;
using Attribution.Bolt.Sessions;

namespace Attribution.Bolt;

/// <summary>Puts a driver together from a URI, credentials and settings.</summary>
internal static class DriverFactory
{
    private static readonly string[] Schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>A random number, 0 to less than 1.</summary>
    public static double SystemJitter() => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20);

    public static BoltDriver Create(Uri uri, IAuthTokenManager tokens, Action<ConfigBuilder> action, TimeProvider clock, Func<double> jitter)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var config = new Config();
        action?.Invoke(new ConfigBuilder(config));
        if (!Schemes.Contains(uri.Scheme))
        {
            throw new NotSupportedException($"The scheme {uri.Scheme} is not supported; allowed are {string.Join(", ", Schemes)}.");
        }

        var encryption = Encryption.From(uri, config);
        var retries = new RetryLoop(config.MaxTransactionRetryTime, clock, jitter, config.Logger);
        return new BoltDriver(Source(uri, config, encryption, tokens, clock), retries, config, encryption.IsOn);
    }

    private static ConnectionSource Source(Uri uri, Config config, Encryption encryption, IAuthTokenManager tokens, TimeProvider clock)
    {
        var address = ServerAddress.From(uri);
        if (uri.Scheme.StartsWith("neo4j", StringComparison.Ordinal))
        {
            var context = Context(uri, address);
            return new RoutedSource(address, context, new Connector(config, encryption, context, clock), config, tokens, clock);
        }

        return uri.Query.Length <= 1
            ? new DirectSource(address, new Connector(config, encryption, routing: null, clock), config, tokens, clock)
            : throw new ArgumentException($"A routing context is allowed with the scheme neo4j only, not in {uri.GetLeftPart(UriPartial.Path)}.", nameof(uri));
    }

    /// <summary>The query of the URI, and the address, which servers repeat in their routing tables.</summary>
    private static Dictionary<string, object?> Context(Uri uri, ServerAddress address)
    {
        var context = new Dictionary<string, object?>(StringComparer.Ordinal) { ["address"] = address.ToString() };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var left, { Length: > 0 } right] && left.Length > 0
                ? (Uri.UnescapeDataString(left), Uri.UnescapeDataString(right))
                : throw new ArgumentException($"The routing context {uri.Query} is not of the form ?key=value&key=value.", nameof(uri));
            if (!context.TryAdd(key, value))
            {
                throw new ArgumentException($"The routing context names {key} twice, or it is reserved.", nameof(uri));
            }
        }

        return context;
    }
}
