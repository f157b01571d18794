namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>Share of wrong links among suggestions from a probability up, measured on generated worlds 101–104 (base profile, development task b4).</summary>
internal static class FalseLinks
{
    private static readonly (double From, double Rate)[] Measured = [(0.99, 0.0), (0.95, 0.0), (0.9, 0.0), (0.8, 0.0), (0.5, 0.0), (0, 0.0)];

    /// <summary>The rate at the greatest threshold that a probability reaches, 0–1.</summary>
    public static double RateFrom(double probability) => Measured.First(step => probability >= step.From).Rate;
}
