namespace Attribution.Bolt.Connections;

/// <summary>States of the server as the protocol's table has them.</summary>
internal enum ServerState
{
    Negotiation,
    Authentication,
    Ready,
    Streaming,
    TxReady,
    TxStreaming,
    Failed,
    Defunct,
}
