using Attribution.Features.Common;

namespace Attribution.Server.Identity;

/// <summary>The caller of a connection as he was last known; a stream asks again while it is open. Safe for concurrent use.</summary>
internal sealed class LiveCaller(Caller first)
{
    private volatile Caller current = first;

    /// <summary>The caller.</summary>
    public Caller Current
    {
        get => current;
        set => current = value;
    }
}
