namespace Attribution.Domain.Scales;

/// <summary>
/// The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom). The published bands leave gaps, which
/// stay gaps. Both bounds are included, but a realistic possibility ends before 50 %.
/// </summary>
public static class PhiaYardstick
{
    private const double RealisticPossibilityEnd = 0.50;

    public static IReadOnlyList<Band> Bands { get; } =
    [
        new("remote chance", 0, 0.05),
        new("highly unlikely", 0.10, 0.20),
        new("unlikely", 0.25, 0.35),
        new("realistic possibility", 0.40, RealisticPossibilityEnd),
        new("likely", 0.55, 0.75),
        new("highly likely", 0.80, 0.90),
        new("almost certain", 0.95, 1),
    ];

    /// <summary>The words for a probability; null in a gap, where the number stands alone.</summary>
    public static string? Term(Probability probability) => Bands.FirstOrDefault(band =>
        probability.Value >= band.From && probability.Value <= band.To && probability.Value != RealisticPossibilityEnd)?.Term;
}
