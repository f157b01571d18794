namespace Attribution.Features.Operations.HitChecks;

/// <summary>How much may be asked on one day (UTC), of each selector type. A desk's day has some dozens of selectors; a sweep has thousands.</summary>
public sealed record HitCheckLimits
{
    /// <summary>Values of one type that an account may ask for in a day; 200.</summary>
    public int OfAnAccount { get; init; } = 200;

    /// <summary>Values of one type that a unit may ask for in a day; 1,000.</summary>
    public int OfAUnit { get; init; } = 1_000;
}
