using System.Globalization;
using Attribution.Domain.Grades;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>What a reader must know before trusting a ranking.</summary>
internal static class AssessmentWarnings
{
    private const int ThinProfile = 10;
    private const int StaleDays = 365;

    // Two actors closer than a likelihood ratio of 2 cannot be told apart.
    private const double SiblingNats = 0.7;

    /// <summary>All warnings that apply, by code.</summary>
    public static IReadOnlyList<AssessmentWarning> Of(
        ScoreBoard board, Posterior posterior, IReadOnlyList<EvidenceItem> items, int first, IReadOnlyList<Contribution> lines)
    {
        var index = board.Index;
        var actor = board.Model.Candidates[first];
        List<AssessmentWarning> found = [.. OfEvidence(board, items, lines), .. OfDates(index, items, actor)];
        if (index.Actors[actor].Features.Count < ThinProfile)
        {
            found.Add(new("PROFILE_THIN", $"Little is known of the first actor: values in its profile: {index.Actors[actor].Features.Count}."));
        }

        if (board.Order.Length > 1 && board.Totals[board.Order[0]] - board.Totals[board.Order[1]] < SiblingNats)
        {
            found.Add(new("SIBLING_ACTORS", "The first two actors can hardly be told apart."));
        }

        if (posterior.Calibration.IsShipped)
        {
            found.Add(new("SHIPPED_CALIBRATION", $"Probabilities follow the calibration shipped with the product: {posterior.Calibration.Set}."));
        }

        if (index.EmptyProfiles > 0)
        {
            found.Add(
                new(
                    "EMPTY_PROFILES",
                    string.Create(CultureInfo.InvariantCulture, $"Actors not compared, since nothing is known of them: {index.EmptyProfiles}.")));
        }

        return [.. found.OrderBy(warning => warning.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<AssessmentWarning> OfEvidence(ScoreBoard board, IReadOnlyList<EvidenceItem> items, IReadOnlyList<Contribution> lines)
    {
        var facts = board.Facts;
        if (facts.Clusters.Count == 1)
        {
            yield return new("SINGLE_SOURCE", "All evidence has one provenance.");
        }

        var families = facts.Facts.Select(fact => fact.Type.Family).Distinct().ToList();
        if (families.Count == 1)
        {
            yield return new("SINGLE_FAMILY", "All evidence is of one family.");
        }

        if (families is [EvidenceFamily.Techniques])
        {
            yield return new("TECHNIQUES_ONLY", "Techniques alone do not single out an actor.");
        }

        if (lines.Any(line => line.Final > 0 && line.IsLeaked))
        {
            yield return new("TOOL_LEAKED", "A tool that speaks for the first actor was sold or leaked.");
        }

        if (facts.Excluded.Count * 2 > items.Count)
        {
            yield return new("HUBS_MOSTLY", "Most items are shared hubs and weigh nothing.");
        }

        if (items.Any(item => item.IsSuspectedPlant))
        {
            yield return new("SUSPECTED_PLANT", "Somebody suspects that an item was planted.");
        }

        if (facts.Facts.Any(fact => fact.Items.Count > 1 && fact.Items.Select(item => item.Source).Distinct().Count() > 1 && fact.Items.Select(item => item.Provenance).Distinct().Count() == 1))
        {
            yield return new("CIRCULAR_SOURCING", "Several sources repeat one origin; it counts once.");
        }

        if (facts.Facts.Any(fact => fact.Lead.Grade == Grade.Ungraded || fact.Genuine.IsUncertain))
        {
            yield return new("UNGRADED", "Some items are not graded; the interval is wider for it.");
        }
    }

    private static IEnumerable<AssessmentWarning> OfDates(ProfileIndex index, IReadOnlyList<EvidenceItem> items, int actor)
    {
        var undated = items.Count(item => item.Day is null);
        if (undated > 0)
        {
            yield return new("UNDATED", string.Create(CultureInfo.InvariantCulture, $"Items without a date, which are not aged: {undated}."));
        }

        var features = index.Actors[actor].Features;
        if (features.Any(feature => feature.LastSeen < feature.FirstSeen))
        {
            yield return new("DATES_CONTRADICT", "Dates in the first actor's profile contradict each other; those values are not aged.");
        }

        var last = features.Select(feature => feature.LastSeen).Max();
        var newest = items.Select(item => item.Day).Max();
        if (last is { } seen && newest is { } day && day.DayNumber - seen.DayNumber > StaleDays)
        {
            yield return new("STALE", "Nothing has been seen of the first actor for more than a year before the case.");
        }
    }
}
