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
        var families = facts.Facts
            .Select((fact, at) => (fact.Type.Family, Weight: discounted[at]))
            .GroupBy(pair => pair.Family)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.Sum(pair => pair.Weight));
        var changes = new double[weights.Length];
        foreach (var group in facts.Groups)
        {
            var own = changes.AsSpan(group.Start, group.Count);
            WithoutEach(weights.AsSpan(group.Start, group.Count), discounted.AsSpan(group.Start, group.Count), group.Type.ClusterDiscount, own);
            var family = families[group.Type.Family];
            foreach (ref var change in own)
            {
                change = FamilySums.Capped(family + change, cap) - FamilySums.Capped(family, cap);
            }
        }

        return changes;
    }

    // Without the k-th strongest, all weaker ones move up by one: what they add is divided by the discount.
    private static void WithoutEach(ReadOnlySpan<double> weights, ReadOnlySpan<double> discounted, double discount, Span<double> changes)
    {
        var order = new int[weights.Length];
        DependenceRule.Order(weights, order);
        var behind = 0.0;
        for (var rank = order.Length - 1; rank >= 0; rank--)
        {
            var place = order[rank];
            changes[place] = (behind * ((1 / Math.Min(1, discount)) - 1)) - discounted[place];
            behind += discounted[place];
        }
    }
}
