namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// Chance that an item is genuine, correctly extracted and not planted, with the range it may have; for known grades the range is
/// that one number.
/// </summary>
internal readonly record struct GenuineShare(double Mean, double Low, double High)
{
    /// <summary>One known number.</summary>
    public static GenuineShare Known(double share) => new(share, share, share);

    public bool IsUncertain => High > Low;
}
