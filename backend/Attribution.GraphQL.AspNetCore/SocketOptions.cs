namespace Attribution.GraphQL.AspNetCore;

/// <summary>
/// Limits of graphql-transport-ws connections. A client that reads too slowly first stops its own streams: they are not read while
/// <see cref="SendQueueLength"/> messages wait. Where a message cannot be sent within <see cref="SendTimeout"/>, the connection is cut.
/// </summary>
public sealed record SocketOptions
{
    /// <summary>Time from opening to <c>connection_ack</c>, then close code 4408. Default 3 s; at least 1 ms.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Most operations of one connection at once; more are answered with <c>error</c>. Default 100; at least 1.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>Most messages of a connection that wait to be sent. Default 64; at least 1.</summary>
    public int SendQueueLength { get; init; } = 64;

    /// <summary>Longest time one message may take to be sent. Default 30 s; at least 1 ms.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the other side may take to answer our closing. Default 5 s; at least 1 ms.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most characters of an operation's id, then close code 4400. Default 128; at least 1.</summary>
    public int MaxIdLength { get; init; } = 128;
}
