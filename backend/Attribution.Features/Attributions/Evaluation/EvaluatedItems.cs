using System.Globalization;
using Attribution.Domain.Grades;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>Values of an evaluation task as evidence: taken as stated (A1), undated, of one report.</summary>
internal static class EvaluatedItems
{
    private static readonly Grade AsStated = new(GradeScheme.Admiralty, "A", "1");

    /// <summary>One item a value.</summary>
    public static IReadOnlyList<EvidenceItem> Of(IEnumerable<TypedValue> values) =>
        [.. values.Select((value, place) => new EvidenceItem(place.ToString(CultureInfo.InvariantCulture), value.Type, value.Value)
        {
            Grade = AsStated,
            Cluster = "report",
        })];
}
