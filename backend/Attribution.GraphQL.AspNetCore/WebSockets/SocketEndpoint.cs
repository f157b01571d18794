using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>Opens graphql-transport-ws connections.</summary>
internal sealed class SocketEndpoint(
    RequestExecutor executor,
    RequestFactory requests,
    OpenStreams streams,
    GraphQLServerOptions options,
    TimeProvider clock,
    IHostApplicationLifetime host,
    ILogger<SocketEndpoint> logger)
{
    /// <summary>The WebSocket subprotocol.</summary>
    public const string Subprotocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext http)
    {
        if (!IsAllowedOrigin(http))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var isKnown = http.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(isKnown ? Subprotocol : null);
        await using var session = new SocketSession(socket, http, new SocketExecution(executor, requests, options), clock, logger);
        using var stopping = host.ApplicationStopping.Register(() => session.Stop(SocketCloseCode.GoingAway));
        using var room = streams.TryOpen(http);
        if (!isKnown)
        {
            session.Stop(SocketCloseCode.SubprotocolNotAcceptable);
        }
        else if (room is null)
        {
            session.Stop(SocketCloseCode.TooManyStreams(options.MaxStreamsPerCaller));
        }

        await session.RunAsync();
    }

    private bool IsAllowedOrigin(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length == 0
            || (
                options.IsAllowedOrigin?.Invoke(http, origin) ?? string.Equals(
                    origin, $"{http.Request.Scheme}://{http.Request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
