using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Counts the streams that each caller has open, WebSockets and event streams together. Safe for several threads.</summary>
internal sealed class OpenStreams(GraphQLServerOptions options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>How many are open in all.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return counts.Values.Sum();
            }
        }
    }

    /// <summary>Room for one more stream, free again when disposed; null where the caller has as many open as he may.</summary>
    public IDisposable? TryOpen(HttpContext http)
    {
        var caller = options.CallerOf?.Invoke(http) ?? NameOf(http);
        lock (gate)
        {
            var count = counts.GetValueOrDefault(caller);
            if (count >= options.MaxStreamsPerCaller)
            {
                return null;
            }

            counts[caller] = count + 1;
        }

        return new Room(this, caller);
    }

    /// <summary>Callers without a name share the room of their address; the prefixes keep a name from being taken for one.</summary>
    private static string NameOf(HttpContext http) => http.User.Identity?.Name is { } name ? $"name {name}" : $"address {http.Connection.RemoteIpAddress}";

    private void Close(string caller)
    {
        lock (gate)
        {
            if (--counts[caller] == 0)
            {
                counts.Remove(caller);
            }
        }
    }

    private sealed class Room(OpenStreams streams, string caller) : IDisposable
    {
        public void Dispose() => streams.Close(caller);
    }
}
