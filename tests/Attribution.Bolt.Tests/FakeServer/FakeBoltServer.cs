using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Attribution.Bolt.Tests.FakeServer;

/// <summary>A Bolt server in this process, on a real socket, with a switch for each bad behaviour.</summary>
internal sealed class FakeBoltServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentDictionary<FakeConnection, Task> _connections = new();
    private readonly Task _accepting;

    public FakeBoltServer(FakeBehaviour behaviour)
    {
        Behaviour = behaviour;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public FakeBehaviour Behaviour { get; set; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"127.0.0.1:{Port}";

    public Uri Uri => new($"bolt://{Address}");

    /// <summary>All requests of all connections, in order.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    public IEnumerable<string> Names => Requests.Select(request => request.Name);

    /// <summary>Connections that are open now.</summary>
    public int Open => _connections.Count;

    /// <summary>Connections there ever were.</summary>
    public int Accepted { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        foreach (var connection in _connections.Keys)
        {
            connection.Dispose();
        }

        await _accepting;
        await Task.WhenAll(_connections.Values);
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptSocketAsync(_ending.Token);
                Accepted++;
                var connection = new FakeConnection(this, socket);
                _connections[connection] = ServeAsync(connection);
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(FakeConnection connection)
    {
        await Task.Yield();
        try
        {
            await connection.ServeAsync(_ending.Token);
        }
        catch (Exception ended) when (ended is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has gone, or the test is over.
        }
        finally
        {
            connection.Dispose();
            _connections.TryRemove(connection, out _);
        }
    }
}
