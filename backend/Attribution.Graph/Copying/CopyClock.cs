using Attribution.Domain.Time;

namespace Attribution.Graph.Copying;

/// <summary>The clock of a store that is copied to: it shows when the write was recorded that is being repeated.</summary>
public sealed class CopyClock : TimeProvider
{
    /// <summary>µs since 1970.</summary>
    public long Now { get; set; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => UnixMicroseconds.ToTime(Now);
}
