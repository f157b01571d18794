namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>A clock that stands where it is put.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
