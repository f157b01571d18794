namespace Attribution.Features.Attributions.Reports;

/// <summary>What a report of an assessment is for.</summary>
public enum ReportForm
{
    /// <summary>For analysts and those who decide: probabilities in words and numbers, with all that stands behind them.</summary>
    Analysis,

    /// <summary>For a court: findings and likelihood ratios on a verbal scale; neither prior nor posterior probabilities.</summary>
    Court,
}
