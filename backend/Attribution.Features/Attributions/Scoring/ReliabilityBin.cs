namespace Attribution.Features.Attributions.Scoring;

/// <summary>Cases of like probability: what was said and what held.</summary>
/// <param name="Predicted">Mean probability of the first actor, 0–1.</param>
/// <param name="Right">Cases in which it was right.</param>
/// <param name="Cases">All of them, 1 or more.</param>
internal readonly record struct ReliabilityBin(double Predicted, int Right, int Cases)
{
    // 97.5th percentile of the normal distribution.
    private const double Z = 1.959964;

    /// <summary>Share in which it was right.</summary>
    public double Observed => (double)Right / Cases;

    /// <summary>95 % interval of that share (Wilson 1927).</summary>
    public (double Low, double High) Wilson()
    {
        var (n, p) = ((double)Cases, Observed);
        var centre = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
