using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>
/// Which actor stands behind a case, or none of those the reader can see. Pure: the same evidence, profiles, day and parameters give the
/// same assessment. What cannot be answered is refused with a code.
/// </summary>
internal sealed class AttributionScorer(ProfileIndex profiles, ScoringParameters parameters, CalibrationTable calibrations)
{
    private const int MaxValueLength = 2048;

    /// <summary>Assesses a case as of a day; later sightings count as of that day.</summary>
    public AssessmentOutcome Assess(IReadOnlyList<EvidenceItem> items, DateOnly asOf)
    {
        if (Refusal(items) is { } refused)
        {
            return refused;
        }

        var board = ScoreBoard.Of(profiles, new HashSet<string>(), Dated(items, asOf), parameters);
        return board.Facts.Facts.Count == 0
            ? new AssessmentOutcome.Refused("NO_USABLE_EVIDENCE", $"All {items.Count} items are shared hubs or excluded: {string.Join(", ", board.Facts.Excluded.Select(item => item.Rule).Distinct().Order(StringComparer.Ordinal))}.")
            : new AssessmentOutcome.Assessed(new AssessmentBuilder(board, parameters, calibrations).Build(items, asOf));
    }

    private AssessmentOutcome.Refused? Refusal(IReadOnlyList<EvidenceItem> items)
    {
        if (items.Count == 0)
        {
            return new("NO_EVIDENCE", "The case holds no evidence that can be compared.");
        }

        if (items.Count > parameters.MaxItems)
        {
            return new("TOO_MUCH_EVIDENCE", $"{items.Count} items; at most {parameters.MaxItems} are assessed at once.");
        }

        if (profiles.Actors.Count == 0)
        {
            return new("NO_CANDIDATES", $"There is no actor with a profile that you can see ({profiles.EmptyProfiles} are empty).");
        }

        if (profiles.Actors.Count > parameters.MaxActors)
        {
            return new("TOO_MANY_ACTORS", $"{profiles.Actors.Count} actors; at most {parameters.MaxActors} are compared at once.");
        }

        return items.Select(Fault).FirstOrDefault(fault => fault is not null) is { } invalid ? new("INVALID_EVIDENCE", invalid) : null;
    }

    private static string? Fault(EvidenceItem item) => item switch
    {
        { Value.Length: 0 or > MaxValueLength } => $"Item '{item.Id}': a value has 1 to {MaxValueLength} characters.",
        { GlobalPrevalence: { } share } when !(share is > 0 and <= 1) => $"Item '{item.Id}': a prevalence lies above 0 and at most at 1.",
        _ => null,
    };

    private static List<EvidenceItem> Dated(IReadOnlyList<EvidenceItem> items, DateOnly asOf) =>
        [.. items.Select(item => item.Day > asOf ? item with { Day = asOf } : item)];
}
