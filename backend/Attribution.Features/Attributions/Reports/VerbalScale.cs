using System.Globalization;

namespace Attribution.Features.Attributions.Reports;

/// <summary>
/// Words for likelihood ratios after the ENFSI Guideline for Evaluative Reporting in Forensic Science (2015). The bands from 10 to 10,000 agree with what others publish of that scale; those
/// below and above were written without the guideline at hand, and a laboratory should compare them with it before use in court. The words say how far findings support one proposition
/// over another, and nothing of how probable either is. Bands are half-open, lower bound included.
/// </summary>
internal static class VerbalScale
{
    /// <summary>Lower bounds of the ratios, rising, with their words.</summary>
    public static IReadOnlyList<(double From, string Words)> Bands { get; } =
    [
        (1, "no support either way"),
        (2, "weak support"),
        (10, "moderate support"),
        (100, "moderately strong support"),
        (1_000, "strong support"),
        (10_000, "very strong support"),
        (1_000_000, "extremely strong support"),
    ];

    /// <summary>The words for a weight, the natural logarithm of a likelihood ratio; below 0 the support is for the other proposition.</summary>
    public static string Words(double weightInNats)
    {
        var ratio = Rounded(weightInNats);
        var words = Bands.Last(band => ratio >= band.From).Words;
        return ratio < Bands[1].From ? words : weightInNats > 0 ? $"{words} for the proposition" : $"{words} for the alternative";
    }

    /// <summary>The ratio to print, such as "12" or "1/12", to two digits.</summary>
    public static string Ratio(double weightInNats)
    {
        var text = Rounded(weightInNats).ToString("#,0.#", CultureInfo.InvariantCulture);
        return weightInNats >= 0 || text == "1" ? text : $"1/{text}";
    }

    // At the precision that is printed, so that number and words never disagree; 1 or more.
    private static double Rounded(double weightInNats)
    {
        var ratio = Math.Exp(Math.Min(Math.Abs(weightInNats), 700)); // e^709 is the greatest double
        var unit = Math.Pow(10, Math.Floor(Math.Log10(ratio)) - 1);
        return Math.Round(ratio / unit, MidpointRounding.AwayFromZero) * unit;
    }
}
