namespace Attribution.Domain.Scales;

/// <summary>One term of a scale and the numbers it stands for; whether the upper bound is included is the scale's rule.</summary>
public sealed record Band(string Term, double From, double To);
