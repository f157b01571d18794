using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// The totals of all candidates for one case: prior + Σ final weights, in nats. This is the one scorer: rankings, assessments, what-if and
/// the evaluation all read it. Immutable.
/// </summary>
internal sealed class ScoreBoard
{
    private readonly EvidenceRows rows;
    private readonly ScoringParameters parameters;

    private int[]? order;

    private ScoreBoard(ProfileIndex index, WeightModel model, EvidenceRows rows, ScoringParameters parameters, double[] priors, IReadOnlyList<int>? places = null)
    {
        (Index, Model, this.rows, this.parameters, Priors) = (index, model, rows, parameters, priors);
        Totals = new double[model.Candidates.Count];
        Evidence = new double[Totals.Length];
        var weights = new double[rows.Facts.Facts.Count];
        var final = new double[weights.Length];
        foreach (var place in places ?? [.. Enumerable.Range(0, Totals.Length)])
        {
            Discounted(place, weights, final);
            Evidence[place] = SumOf(final);
            Totals[place] = Priors[place] + FamilySums.Cap(rows.Facts, final, parameters.FamilyCap);
        }
    }

    public ProfileIndex Index { get; }

    public WeightModel Model { get; }

    public CaseFacts Facts => rows.Facts;

    public EvidenceRows Rows => rows;

    /// <summary>Natural logarithm of each candidate's prior; they sum to 1 as probabilities.</summary>
    public double[] Priors { get; }

    /// <summary>Prior plus evidence of each candidate.</summary>
    public double[] Totals { get; }

    /// <summary>Evidence of each candidate after dependence, before the cap and without the prior.</summary>
    public double[] Evidence { get; }

    /// <summary>Candidates from the highest total down; equal ones by id, in which order they stand anyway.</summary>
    public int[] Order => order ??= [.. Enumerable.Range(0, Totals.Length).OrderByDescending(place => Totals[place])];

    /// <summary>Scores a case against the actors of an index.</summary>
    public static ScoreBoard Of(ProfileIndex index, IReadOnlySet<string> excludedActors, IReadOnlyList<EvidenceItem> items, ScoringParameters parameters)
    {
        WeightModel model = new(index, excludedActors);
        return new ScoreBoard(index, model, new EvidenceRows(index, model, CaseFacts.Of(items, model.IsFanOut)), parameters, PriorsOf(index, model.Candidates, parameters));
    }

    /// <summary>The same with other facts.</summary>
    public ScoreBoard With(CaseFacts facts) => new(Index, Model, new EvidenceRows(Index, Model, facts), parameters, Priors);

    /// <summary>The same without some facts, totals computed for some candidates only; the others' are not to be read.</summary>
    public ScoreBoard Restricted(IReadOnlySet<int> withoutFacts, IReadOnlyList<int> places) =>
        new(Index, Model, new EvidenceRows(Index, Model, Facts.Without(withoutFacts)), parameters, Priors, places);

    public string ActorId(int place) => Index.Actors[Model.Candidates[place]].ActorId;

    /// <summary>Final weights of the facts for a candidate: discounted, capped; they add up to its total without the prior.</summary>
    public double[] FinalWeights(int place)
    {
        var final = DiscountedWeights(place);
        FamilySums.Cap(Facts, final, parameters.FamilyCap);
        return final;
    }

    /// <summary>Weights after dependence, before the cap.</summary>
    public double[] DiscountedWeights(int place)
    {
        var discounted = new double[Facts.Facts.Count];
        Discounted(place, new double[discounted.Length], discounted);
        return discounted;
    }

    /// <summary>Writes the weights after dependence, before the cap; <paramref name="weights"/> is written over.</summary>
    public void Discounted(int place, Span<double> weights, Span<double> discounted)
    {
        rows.Fill(Model.Candidates[place], weights);
        rows.Discount(weights, discounted);
    }

    private static double SumOf(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    private static double[] PriorsOf(ProfileIndex index, IReadOnlyList<int> candidates, ScoringParameters parameters)
    {
        var powers = candidates.Select(
            actor => Math.Pow(index.Cases[actor] + 1, index.Actors[actor].Cases is null ? parameters.SizePriorExponent : parameters.PriorExponent))
            .ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(power => Math.Log(power / sum))];
    }
}
