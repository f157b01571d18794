namespace Attribution.Features.Attributions.Scoring;

/// <summary>What deleting one fact does to a candidate's total, exactly: with the discounts and the cap that hold without it.</summary>
internal static class LeaveOneOut
{
    /// <summary>Change of the candidate's total for each fact that is deleted alone.</summary>
    public static double[] Of(ScoreBoard board, int place, double cap)
    {
        var facts = board.Facts;
        var weights = new double[facts.Facts.Count];
        board.Rows.Fill(board.Model.Candidates[place], weights);
        var discounted = new double[weights.Length];
        board.Rows.Discount(weights, discounted);
        var families = facts.Facts.Select((fact, at) => (fact.Type.Family, Weight: discounted[at])).GroupBy(pair => pair.Family).ToDictionary(pairs => pairs.Key, pairs => pairs.Sum(pair => pair.Weight));
        var changes = new double[weights.Length];
        foreach (var group in facts.Groups)
        {
            var family = families[group.Type.Family];
            var own = weights.AsSpan(group.Start, group.Count);
            var sum = Sum(discounted.AsSpan(group.Start, group.Count));
            var rest = new double[Math.Max(0, group.Count - 1)];
            var target = new double[rest.Length];
            for (var at = 0; at < group.Count; at++)
            {
                own[..at].CopyTo(rest);
                own[(at + 1)..].CopyTo(rest.AsSpan(at));
                DiscountRest(rest, group.Type.ClusterDiscount, target);
                changes[group.Start + at] = FamilySums.Capped(family - sum + Sum(target), cap) - FamilySums.Capped(family, cap);
            }
        }

        return changes;
    }

    private static void DiscountRest(double[] rest, double discount, double[] target)
    {
        if (rest.Length > 0)
        {
            DependenceRule.Discount(rest, discount, target);
        }
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
