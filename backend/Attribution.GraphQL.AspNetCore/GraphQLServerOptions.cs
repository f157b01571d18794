using System.Buffers;
using System.Text.Json;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Validation;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Limits and hooks of the endpoint and its transports. The same in every environment.</summary>
public sealed record GraphQLServerOptions
{
    /// <summary>Limits of parsing and execution, the time-out among them.</summary>
    public RequestOptions Request { get; init; } = new();

    /// <summary>Limits of validation.</summary>
    public ValidationOptions Validation { get; init; } = new();

    /// <summary>Most bytes of a request body. Default 1 MiB; at least 1.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Limits of WebSocket connections.</summary>
    public SocketOptions Sockets { get; init; } = new();

    /// <summary>
    /// Most WebSockets and event streams that one caller may have open at once; a further event stream is refused with 429, a further
    /// WebSocket closed with 1013. Default 16; at least 1.
    /// </summary>
    public int MaxStreamsPerCaller { get; init; } = 16;

    /// <summary>Names the caller whose streams are counted together. Null takes the name of the request's user, for nobody his address.</summary>
    public Func<HttpContext, string>? CallerOf { get; init; }

    /// <summary>Time between two looks at <see cref="IsStillAllowed"/> while a stream is open. Default 2 s; at least 1 ms.</summary>
    public TimeSpan RecheckInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest silence of an event stream; then a comment keeps it open. Default 12 s; at least <see cref="RecheckInterval"/>.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>
    /// Whether the caller of an open stream may still have it: asked at every <see cref="RecheckInterval"/>. Refusal closes a WebSocket with
    /// 4403 and ends an event stream. Null never asks.
    /// </summary>
    public Func<HttpContext, CancellationToken, ValueTask<bool>>? IsStillAllowed { get; init; }

    /// <summary>Whether <c>connection_init</c> with that payload is accepted; refusal closes with 4403. Null accepts all that the endpoint let in.</summary>
    public Func<HttpContext, JsonElement?, CancellationToken, ValueTask<bool>>? OnSocketInit { get; init; }

    /// <summary>
    /// Whether pages of that origin may open a WebSocket, which browsers do with their cookies and without asking. Null allows the
    /// server's own origin only. Clients that send no origin are no browsers and pass.
    /// </summary>
    public Func<HttpContext, string, bool>? IsAllowedOrigin { get; init; }

    /// <summary>
    /// Sets values for <c>[GlobalState]</c> parameters before a request is executed, and again for each event of a subscription,
    /// such as the caller's rights. The dictionary has
    /// the ClaimsPrincipal already. Null sets nothing.
    /// </summary>
    public Func<HttpContext, IDictionary<string, object?>, CancellationToken, ValueTask>? OnRequest { get; init; }

    /// <summary>
    /// Gives the source of a persisted operation by its id, <c>sha256:</c> with 64 lower hexadecimal digits or <c>x-</c> with
    /// anything; null where there is none.
    /// </summary>
    public Func<string, CancellationToken, ValueTask<string?>>? FindPersistedOperation { get; init; }

    /// <summary>Whether only persisted operations are executed. Default false.</summary>
    public bool OnlyPersistedOperations { get; init; }

    /// <summary>Where buffers of requests and messages come from.</summary>
    internal ArrayPool<byte> Pool { get; init; } = ArrayPool<byte>.Shared;
}
