namespace Attribution.Graph.Index;

/// <summary>Whether the graph index can answer.</summary>
public enum IndexState : byte
{
    /// <summary>Being built from the store: callers answer <see cref="GraphIndex.LoadingCode"/>.</summary>
    Loading,

    /// <summary>Answers.</summary>
    Ready,
}
