namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>Share of wrong links among suggestions from a probability up, measured on generated worlds of the hard profile (development task b4, four worlds).</summary>
internal static class FalseLinks
{
    // The linker suggests nothing below the last step.
    private static readonly (double From, double Rate)[] Measured =
        [(0.99, 0.004), (0.95, 0.009), (0.9, 0.027), (0.8, 0.051), (0.7, 0.066), (0.5, 0.119), (0.3, 0.130), (0.2, 0.140), (0.1, 0.173), (0.05, 0.215), (0.02, 0.290)];

    /// <summary>The rate at the greatest threshold that a probability reaches, 0–1.</summary>
    public static double RateFrom(double probability)
    {
        foreach (var (from, rate) in Measured)
        {
            if (probability >= from)
            {
                return rate;
            }
        }

        return Measured[^1].Rate;
    }
}
