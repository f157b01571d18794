namespace Attribution.Bolt.Connections;

/// <summary>What a server says in answer to HELLO.</summary>
/// <param name="Agent">Product and version.</param>
/// <param name="ConnectionId">The server's name of the connection, for its logs.</param>
/// <param name="ReceiveTimeout">The server is never silent for longer while it works; infinite: it does not say.</param>
internal sealed record ServerHints(string Agent, string ConnectionId, TimeSpan ReceiveTimeout)
{
    public static ServerHints None { get; } = new("", "", Timeout.InfiniteTimeSpan);

    /// <summary>A day: longer promises are none.</summary>
    private const long LongestSeconds = 86_400;

    public static ServerHints Read(Dictionary<string, object?> fields)
    {
        var hints = fields.GetValueOrDefault("hints") as Dictionary<string, object?> ?? [];
        var receive = hints.GetValueOrDefault("connection.recv_timeout_seconds") is long seconds and > 0 and <= LongestSeconds
            ? TimeSpan.FromSeconds(seconds)
            : Timeout.InfiniteTimeSpan;
        return new ServerHints(fields.GetValueOrDefault("server") as string ?? "", fields.GetValueOrDefault("connection_id") as string ?? "", receive);
    }
}
