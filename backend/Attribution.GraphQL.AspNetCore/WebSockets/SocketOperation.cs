namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>One live operation of a connection. Its id is free again once it is silenced or has sent its last message.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource lifetime;
    private volatile bool silenced;

    public SocketOperation(string id, CancellationToken closing)
    {
        Id = id;
        lifetime = CancellationTokenSource.CreateLinkedTokenSource(closing);
        Cancellation = lifetime.Token;
    }

    public string Id { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Whether the client completed it: nothing of it may be sent any more.</summary>
    public bool IsSilenced => silenced;

    /// <summary>Ends the operation on the client's word. Safe beside <see cref="Dispose"/>, under the lock of the table it is in.</summary>
    public void Silence()
    {
        silenced = true;
        lifetime.Cancel();
    }

    public void Dispose() => lifetime.Dispose();
}
