using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>The lines of one hypothesis, the strongest first.</summary>
internal static class ContributionLines
{
    /// <summary>One line a fact that weighs something.</summary>
    public static IReadOnlyList<Contribution> Of(ScoreBoard board, int place, double cap)
    {
        var weights = board.Rows.Explain(board.Model.Candidates[place]);
        var dependence = board.DiscountedWeights(place);
        var final = board.FinalWeights(place);
        var without = LeaveOneOut.Of(board, place, cap);
        return [.. board.Facts.Facts
            .Select((fact, at) => Line(board, fact, at, weights[at], dependence[at], final[at], without[at]))
            .Where(line => line.Weight.IsHit || line.Final != 0 || line.LeaveOneOut != 0)
            .OrderByDescending(line => Math.Abs(line.Final))
            .ThenBy(line => line.Type.Name, StringComparer.Ordinal)
            .ThenBy(line => line.ValueDisplay, StringComparer.Ordinal)];
    }

    private static Contribution Line(ScoreBoard board, Fact fact, int at, ItemWeight weight, double dependence, double final, double without)
    {
        var background = board.Rows.Background(at);
        return new Contribution
        {
            EvidenceIds = AssessmentBuilder.EvidenceIds(fact),
            Type = fact.Type,
            ValueDisplay = fact.Value,
            Polarity = final < 0 ? Polarity.Against : Polarity.For,
            Weight = weight,
            Dependence = dependence,
            Final = final,
            LeaveOneOut = without,
            Holders = background.Holders,
            IsLeaked = background.IsLeaked,
            GlobalPrevalence = fact.Lead.GlobalPrevalence,
            AgeDays = weight.AgeDays,
            Grade = fact.Lead.Grade,
            ProvenanceCluster = fact.Cluster,
            Sources = [.. fact.Items.Select(item => item.Source).Where(source => source.Length > 0).Distinct().Order(StringComparer.Ordinal)],
        };
    }
}
