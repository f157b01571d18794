namespace Attribution.Features.Tests;

/// <summary>A clock that is ahead of the others.</summary>
internal sealed class LaterClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
