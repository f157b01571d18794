using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Hypotheses;

namespace Attribution.Features.Attributions.Reports;

/// <summary>What a report is written from.</summary>
/// <param name="Assessment">The assessment that it reports.</param>
/// <param name="Answer">Its answer, read live.</param>
/// <param name="SubjectName">Name of what was asked about.</param>
/// <param name="Stated">Hypotheses that people keep about it for the same role, with the claims linked with each.</param>
/// <param name="Citations">Numbers the claims.</param>
internal sealed record ReportContent(
    AssessmentNode Assessment,
    AttributionNode Answer,
    string SubjectName,
    IReadOnlyList<(HypothesisNode Hypothesis, IReadOnlyList<HypothesisEvidenceNode> Evidence)> Stated,
    ReportCitations Citations)
{
    /// <summary>Actors that are explained in full, the first ones.</summary>
    public const int Explained = 3;

    /// <summary>The first actors, "none of these" left out.</summary>
    public IReadOnlyList<AttributionHypothesisNode> Actors => [.. Answer.Hypotheses.Where(hypothesis => !hypothesis.IsUnknown).Take(Explained)];
}
