using System.Globalization;

namespace Attribution.Domain.Scales;

/// <summary>
/// Words of likelihood of Intelligence Community Directive 203 (2015), over <see cref="Probability"/>. Bands are half-open, lower bound
/// included. A likelihood and a confidence never share a sentence.
/// </summary>
public static class Icd203
{
    private const double Least = 0.01;
    private const double Most = 0.99;

    public static IReadOnlyList<Band> Bands { get; } =
    [
        new("almost no chance", 0.01, 0.05),
        new("very unlikely", 0.05, 0.20),
        new("unlikely", 0.20, 0.45),
        new("roughly even chance", 0.45, 0.55),
        new("likely", 0.55, 0.80),
        new("very likely", 0.80, 0.95),
        new("almost certain", 0.95, 0.99),
    ];

    /// <summary>The words for a probability; beyond the outer bands their words hold too.</summary>
    public static string Term(Probability probability) => Bands.LastOrDefault(band => probability.Value >= band.From)?.Term ?? Bands[0].Term;

    /// <summary>The number to print: "&lt; 1 %" below .01, never above 99 %.</summary>
    public static string Percent(Probability probability) => probability.Value < Least
        ? "< 1 %"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Math.Min(probability.Value, Most) * 100, MidpointRounding.AwayFromZero):0} %");
}
