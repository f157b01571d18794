using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Attribution.Server.Tests.Stores;

/// <summary>A port through which another is reached while it is open: a server that goes away and comes back without being ended and started.</summary>
internal sealed class TcpGate : IDisposable
{
    private readonly Uri behind;
    private readonly int port;
    private readonly ConcurrentBag<TcpClient> passing = [];
    private TcpListener? listener;

    /// <summary>A closed gate before the server at this address.</summary>
    public TcpGate(Uri behind)
    {
        this.behind = behind;
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    /// <summary>Its own address.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{port}");

    public void Open()
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AcceptAsync(listener);
    }

    /// <summary>Lets nobody in any more, and cuts off who is passing.</summary>
    public void Close()
    {
        listener?.Dispose();
        while (passing.TryTake(out var client))
        {
            client.Dispose();
        }
    }

    public void Dispose() => Close();

    private async Task AcceptAsync(TcpListener open)
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await open.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The gate was closed.
        }
    }

    private async Task PassAsync(TcpClient outside)
    {
        TcpClient inside = new();
        passing.Add(outside);
        passing.Add(inside);
        try
        {
            await inside.ConnectAsync(behind.Host, behind.Port);
            await Task.WhenAny(outside.GetStream().CopyToAsync(inside.GetStream()), inside.GetStream().CopyToAsync(outside.GetStream()));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The gate was closed meanwhile.
        }

        outside.Dispose();
        inside.Dispose();
    }
}
