using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Attribution.Bolt.Authentication;
using Attribution.Bolt.Configuration;
using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Connections;

/// <summary>Opens connections: socket, TLS, handshake, HELLO and LOGON, all within the time the configuration allows.</summary>
internal sealed class Connector(Config config, Encryption encryption, IReadOnlyDictionary<string, object?>? routing, TimeProvider clock)
{
    public async Task<BoltConnection> OpenAsync(ServerAddress address, AuthToken auth, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(config.ConnectionTimeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Stream? stream = null;
        BoltConnection? connection = null;
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            await socket.ConnectAsync(address.Host, address.Port, both.Token).ConfigureAwait(false);
            stream = await SecureAsync(new NetworkStream(socket, ownsSocket: true), address, both.Token).ConfigureAwait(false);
            var version = await Handshake.AgreeAsync(stream, address, both.Token).ConfigureAwait(false);
            connection = new BoltConnection(stream, socket, address, version, clock, config.Logger);
            await connection.OpenAsync(new Hello(config.UserAgent, routing, config.NotificationsConfig as NotificationFilter, auth), both.Token).ConfigureAwait(false);
            config.Logger.Debug("{0}: connected, Bolt {1}, {2}", address, version, connection.Hints.Agent);
            return connection;
        }
        catch (Exception failure)
        {
            connection?.Dispose();
            stream?.Dispose();
            socket.Dispose();
            throw Explain(failure, address, timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested);
        }
    }

    private async Task<Stream> SecureAsync(NetworkStream plain, ServerAddress address, CancellationToken cancellationToken)
    {
        if (encryption.Trust is not { } trust)
        {
            return plain;
        }

        var uri = new Uri($"bolt://{address}");
        var secure = new SslStream(plain, leaveInnerStreamOpen: false, (_, certificate, chain, errors) => IsTrusted(trust, uri, certificate, chain, errors));
        try
        {
            var options = new SslClientAuthenticationOptions { TargetHost = address.Host, EnabledSslProtocols = config.TlsVersion };
            await secure.AuthenticateAsClientAsync(options, cancellationToken).ConfigureAwait(false);
            return secure;
        }
        catch
        {
            await secure.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static bool IsTrusted(TrustManager trust, Uri uri, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        certificate is X509Certificate2 shown && chain is not null && trust.ValidateServerCertificate(uri, shown, chain, errors);

    /// <summary>One clear line for each way not to get a connection.</summary>
    private Exception Explain(Exception failure, ServerAddress address, bool isTimeout) => failure switch
    {
        _ when isTimeout => new ServiceUnavailableException($"{address} did not answer within {config.ConnectionTimeout.TotalSeconds:0.###} s.", failure),
        System.Security.Authentication.AuthenticationException => new Neo4j.Driver.SecurityException(
            $"{address} could not be trusted: {failure.Message} Use +ssc for a certificate of its own, or name its authority; bolt:// if it is not encrypted.", failure),
        SocketException => new ServiceUnavailableException($"{address} cannot be reached: {failure.Message}.", failure),
        EndOfStreamException => new ServiceUnavailableException($"{address} closed the connection during the handshake. {TlsHint}", failure),
        IOException => new ServiceUnavailableException($"{address} broke the connection during the handshake: {failure.Message} {TlsHint}", failure),
        _ => failure,
    };

    private string TlsHint => encryption.IsOn
        ? "It may not be encrypted: then use bolt:// or neo4j://."
        : "It may want encryption: then use bolt+s:// or neo4j+s:// (+ssc for its own certificate).";
}
