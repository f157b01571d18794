using Attribution.Domain.Grades;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// Grades as the chance that an item is genuine: reliability of the source times credibility of the information (design 2.3). Unknown
/// grades take the mean of the graded items of the case and are uncertain over the whole range; the two fields are never averaged.
/// </summary>
internal sealed class Reliability
{
    // Where nothing at all was graded: the middle of the Admiralty steps.
    private const double DefaultSource = 0.67;
    private const double DefaultInformation = 0.63;

    private static readonly Dictionary<(GradeScheme, string), double> SourceShares = new()
    {
        [(GradeScheme.Admiralty, "A")] = 1.0, [(GradeScheme.Admiralty, "B")] = 0.9, [(GradeScheme.Admiralty, "C")] = 0.75,
        [(GradeScheme.Admiralty, "D")] = 0.5, [(GradeScheme.Admiralty, "E")] = 0.2,
        [(GradeScheme.Europol4X4, "A")] = 1.0, [(GradeScheme.Europol4X4, "B")] = 0.9, [(GradeScheme.Europol4X4, "C")] = 0.5,
        [(GradeScheme.Uk3X5X2, "1")] = 0.9, [(GradeScheme.Uk3X5X2, "3")] = 0.2,
    };

    private static readonly Dictionary<(GradeScheme, string), double> InformationShares = new()
    {
        [(GradeScheme.Admiralty, "1")] = 1.0, [(GradeScheme.Admiralty, "2")] = 0.9, [(GradeScheme.Admiralty, "3")] = 0.7,
        [(GradeScheme.Admiralty, "4")] = 0.4, [(GradeScheme.Admiralty, "5")] = 0.15,
        [(GradeScheme.Europol4X4, "1")] = 1.0, [(GradeScheme.Europol4X4, "2")] = 0.9, [(GradeScheme.Europol4X4, "3")] = 0.7,
        [(GradeScheme.Europol4X4, "4")] = 0.4,
        [(GradeScheme.Uk3X5X2, "A")] = 0.9, [(GradeScheme.Uk3X5X2, "B")] = 0.8, [(GradeScheme.Uk3X5X2, "C")] = 0.6,
        [(GradeScheme.Uk3X5X2, "E")] = 0.15,
    };

    private readonly double meanSource;
    private readonly double meanInformation;

    /// <summary>Takes the means from the graded items.</summary>
    public Reliability(IReadOnlyList<EvidenceItem> items)
    {
        meanSource = Mean(items, grade => Share(SourceShares, grade.Scheme, grade.Source), DefaultSource);
        meanInformation = Mean(items, grade => Share(InformationShares, grade.Scheme, grade.Information), DefaultInformation);
    }

    /// <summary>The chance for one grade.</summary>
    public GenuineShare Of(Grade grade)
    {
        var source = Share(SourceShares, grade.Scheme, grade.Source);
        var information = Share(InformationShares, grade.Scheme, grade.Information);
        return new GenuineShare(
            (source ?? meanSource) * (information ?? meanInformation),
            (source ?? Worst(SourceShares)) * (information ?? Worst(InformationShares)),
            (source ?? 1) * (information ?? 1));
    }

    /// <summary>w' = ln(q·e^w + 1 − q): what is left of a weight when the item may not be genuine.</summary>
    public static double Mix(double weight, double genuine) => genuine >= 1
        ? weight
        : weight > 0
            ? weight + Math.Log(genuine + ((1 - genuine) * Math.Exp(-weight)))
            : Math.Log(1 + (genuine * (Math.Exp(weight) - 1)));

    private static double? Share(Dictionary<(GradeScheme, string), double> table, GradeScheme scheme, string? value) =>
        value is not null && table.TryGetValue((scheme, value), out var share) ? share : null;

    private static double Worst(Dictionary<(GradeScheme, string), double> table) => table.Values.Min();

    // Each share of the table is summed as a count, so that the order of items cannot change the last digit.
    private static double Mean(IReadOnlyList<EvidenceItem> items, Func<Grade, double?> share, double otherwise)
    {
        SortedDictionary<double, int> counts = [];
        foreach (var found in items.Select(item => share(item.Grade)).OfType<double>())
        {
            counts[found] = counts.GetValueOrDefault(found) + 1;
        }

        return counts.Count == 0 ? otherwise : counts.Sum(pair => pair.Key * pair.Value) / counts.Values.Sum();
    }
}
