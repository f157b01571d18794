using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>The facts whose removal would move a hypothesis most, with the rank among the explained ones that it would then have.</summary>
internal static class DecisiveFacts
{
    private const int Shown = 3;

    /// <summary>Up to three, the most decisive first.</summary>
    public static IReadOnlyList<DecisiveFact> Of(ScoreBoard board, IReadOnlyList<int> explained, IReadOnlyList<Contribution>[] lines, int rank) =>
        [.. lines[rank]
            .Where(line => line.LeaveOneOut != 0)
            .OrderByDescending(line => Math.Abs(line.LeaveOneOut))
            .ThenBy(line => line.ValueDisplay, StringComparer.Ordinal)
            .Take(Shown)
            .Select(line => new DecisiveFact(new StatedFact(line.Type, line.ValueDisplay, line.EvidenceIds), line.LeaveOneOut, NewRank(board, explained, lines, rank, line)))];

    private static int NewRank(ScoreBoard board, IReadOnlyList<int> explained, IReadOnlyList<Contribution>[] lines, int rank, Contribution removed)
    {
        double Without(int at) => board.Totals[explained[at]]
            + (lines[at].FirstOrDefault(line => line.Type == removed.Type && line.ValueDisplay == removed.ValueDisplay)?.LeaveOneOut ?? 0);
        var own = Without(rank);
        return 1 + Enumerable.Range(0, explained.Count).Count(at => at != rank && Without(at) > own);
    }
}
