namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>
/// How a link fades with the days between two sightings: factor f + (1 − f)·2^(−Δ/h), and the most that a link of that age was measured
/// to be worth. Contents without dates are not aged; the assessment says so.
/// </summary>
/// <param name="HalfLifeDays">h; above 0.</param>
/// <param name="Floor">f, 0–1: what never fades.</param>
/// <param name="MeasuredLimits">log10 likelihood ratios for ages under 30, 90, 180, 365, 730 days and beyond; empty: not measured.</param>
internal sealed record Ageing(double HalfLifeDays, double Floor, IReadOnlyList<double> MeasuredLimits)
{
    private const double Ln10 = 2.302585092994046;

    private static readonly int[] Bounds = [30, 90, 180, 365, 730];

    /// <summary>Habits and capabilities: no fading.</summary>
    public static Ageing None { get; } = new(1, 1, []);

    /// <summary>Accounts, wallets, code: h = 700 d, f = 0.7 (an assumption; no data).</summary>
    public static Ageing OfPossessions { get; } = new(700, 0.7, []);

    /// <summary>Network items: h = 200 d, with the measured table of maltrail links (design, "Link strength").</summary>
    public static Ageing OfNetwork(double floor, params double[] limits) => new(200, floor, limits);

    /// <summary>Factor 0–1 for an age in days, 0 or more.</summary>
    public double Factor(int days) => Floor + ((1 - Floor) * Math.Pow(2, -days / HalfLifeDays));

    /// <summary>Upper bound of a link of that age in nats; infinity where nothing was measured.</summary>
    public double LimitInNats(int days)
    {
        if (MeasuredLimits.Count == 0)
        {
            return double.PositiveInfinity;
        }

        var band = Bounds.TakeWhile(bound => days >= bound).Count();
        return MeasuredLimits[Math.Min(band, MeasuredLimits.Count - 1)] * Ln10;
    }
}
