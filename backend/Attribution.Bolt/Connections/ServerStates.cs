using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Connections;

/// <summary>
/// The state the server will be in once it has done what was sent to it, so that nothing is written that the protocol's table does not allow:
/// a server closes the connection of a client that breaks it.
/// </summary>
internal sealed class ServerStates(BoltVersion version)
{
    private int _openResults;

    public ServerState Now { get; private set; } = ServerState.Negotiation;

    /// <summary>Checks that the request is allowed and goes to the state after it.</summary>
    public void Sending(Request request)
    {
        Now = (request, Now) switch
        {
            (Hello, ServerState.Negotiation) => version >= BoltVersion.V5_1 ? ServerState.Authentication : ServerState.Ready,
            (Logon, ServerState.Authentication) => ServerState.Ready,
            (Logoff, ServerState.Ready) => ServerState.Authentication,
            (Telemetry or Route, ServerState.Ready) => ServerState.Ready,
            (Run, ServerState.Ready) => Opened(ServerState.Streaming),
            (Run, ServerState.TxReady or ServerState.TxStreaming) => Opened(ServerState.TxStreaming),
            (Begin, ServerState.Ready) => ServerState.TxReady,
            (Pull or Discard, ServerState.Streaming or ServerState.TxStreaming) => IsAll(request) ? AfterResult() : Now,
            (Commit or Rollback, ServerState.TxReady) => ServerState.Ready,
            (Reset, not (ServerState.Negotiation or ServerState.Authentication or ServerState.Defunct)) => Cleared(ServerState.Ready),
            (Goodbye, not ServerState.Negotiation) => ServerState.Defunct,
            _ => throw new InvalidOperationException($"{request} is not allowed while the server is in {Now}."),
        };
    }

    /// <summary>The last batch of a result that was asked for in batches has come.</summary>
    public void ResultEnded() => Now = Now is ServerState.Streaming or ServerState.TxStreaming ? AfterResult() : Now;

    /// <summary>A request failed; nothing but RESET is done any more.</summary>
    public void RequestFailed() => Now = Now == ServerState.Defunct ? Now : Cleared(ServerState.Failed);

    public void ConnectionEnded() => Now = Cleared(ServerState.Defunct);

    private static bool IsAll(Request request) => request is Pull { Count: Pull.All } or Discard { Count: Discard.All };

    private ServerState Opened(ServerState state)
    {
        _openResults++;
        return state;
    }

    private ServerState AfterResult() => --_openResults > 0 ? Now : Now == ServerState.TxStreaming ? ServerState.TxReady : ServerState.Ready;

    private ServerState Cleared(ServerState state)
    {
        _openResults = 0;
        return state;
    }
}
