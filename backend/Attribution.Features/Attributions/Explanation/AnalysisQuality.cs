using Attribution.Domain.Grades;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>Analytic confidence: how much stands behind a ranking, whatever its probabilities (design, output contract).</summary>
internal sealed class AnalysisQuality
{
    private const int HighFamilies = 3;
    private const int HighSources = 2;
    private const double HighMargin = 2.3;
    private const int HighFlips = 2;
    private const int CasesInBin = 30;

    /// <summary>Judges the analysis behind the first hypothesis.</summary>
    public AnalysisQuality(
        CaseFacts facts, IReadOnlyList<Contribution> lines, double? margin, int flips, IReadOnlyList<AssessmentWarning> warnings, Calibration calibration)
    {
        var families = lines.Where(line => line.Final > 0).Select(line => line.Type.Family).Distinct().Count();
        var good = facts.Facts.Where(fact => IsGood(fact.Lead.Grade)).Select(fact => fact.Cluster).Distinct().Count();
        List<string> low = [];
        if (families <= 1)
        {
            low.Add("what speaks for the first actor is of one family or none");
        }

        if (warnings.Any(warning => warning.Code == "SUSPECTED_PLANT"))
        {
            low.Add("an item may be planted");
        }

        if (calibration.Cases < CasesInBin * calibration.Bins)
        {
            low.Add("fewer than 30 calibration cases stand behind a probability");
        }

        List<string> missing = [];
        AddUnless(missing, families >= HighFamilies, "fewer than three independent families");
        AddUnless(missing, good >= HighSources, "fewer than two independent sources graded B2 or better");
        AddUnless(missing, margin >= HighMargin, "the second actor is within a factor of ten");

        // An empty flip set means that no small removal changes the first actor.
        AddUnless(missing, flips is 0 or >= HighFlips, "one item carries the first place");
        (Confidence, Reasons) = low.Count > 0 ? (AnalyticConfidence.Low, low) : missing.Count > 0 ? (AnalyticConfidence.Moderate, missing) : (AnalyticConfidence.High, ["independent families and sources agree"]);
    }

    public AnalyticConfidence Confidence { get; }

    /// <summary>Why it is no higher; for high, why it is.</summary>
    public IReadOnlyList<string> Reasons { get; }

    private static bool IsGood(Grade grade) => grade is { Scheme: GradeScheme.Admiralty, Source: "A" or "B", Information: "1" or "2" };

    private static void AddUnless(List<string> reasons, bool holds, string reason)
    {
        if (!holds)
        {
            reasons.Add(reason);
        }
    }
}
