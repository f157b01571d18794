namespace Attribution.Graph.Store;

/// <summary>The store failed or cannot be reached. <see cref="IsTransient"/>: the same call may succeed later.</summary>
public sealed class GraphStoreException(string message, bool isTransient, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>True if trying again may help.</summary>
    public bool IsTransient { get; } = isTransient;
}
