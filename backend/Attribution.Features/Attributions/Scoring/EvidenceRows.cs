using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>The weights of all facts of a case for one actor, computed on demand: nothing of the size facts × actors is kept.</summary>
internal sealed class EvidenceRows
{
    private readonly WeightModel model;
    private readonly FactBackground[] backgrounds;
    private readonly HitTable hits;
    private readonly (EvidenceType Type, bool IsExclusive, double Genuine)[] missKinds;
    private readonly int[] missKindOf;

    /// <summary>Prepares a case against the candidates of a model.</summary>
    public EvidenceRows(ProfileIndex index, WeightModel model, CaseFacts facts)
    {
        (this.model, Facts) = (model, facts);
        backgrounds = [.. facts.Facts.Select(model.BackgroundOf)];
        hits = new HitTable(index, facts);
        var kinds = facts.Facts.Select((fact, place) => (fact.Type, backgrounds[place].IsExclusive, fact.Genuine.Mean)).ToList();
        missKinds = [.. kinds.Distinct()];
        missKindOf = [.. kinds.Select(kind => Array.IndexOf(missKinds, kind))];
    }

    public CaseFacts Facts { get; }

    /// <summary>How common the value of a fact is.</summary>
    public FactBackground Background(int fact) => backgrounds[fact];

    /// <summary>Writes the weight of each fact for an actor, before dependence and cap.</summary>
    public void Fill(int actor, Span<double> weights)
    {
        Span<double> misses = missKinds.Length <= 64 ? stackalloc double[missKinds.Length] : new double[missKinds.Length];
        for (var kind = 0; kind < missKinds.Length; kind++)
        {
            misses[kind] = Reliability.Mix(model.MissBase(missKinds[kind].Type, missKinds[kind].IsExclusive, actor), missKinds[kind].Genuine);
        }

        for (var fact = 0; fact < weights.Length; fact++)
        {
            weights[fact] = misses[missKindOf[fact]];
        }

        foreach (var (fact, posting) in hits.Of(actor))
        {
            weights[fact] = model.Hit(Facts.Facts[fact], backgrounds[fact], posting).Time;
        }
    }

    /// <summary>The weight of each fact for an actor, with all its steps.</summary>
    public ItemWeight[] Explain(int actor)
    {
        var weights = Facts.Facts.Select((fact, place) => model.Miss(fact, backgrounds[place], actor)).ToArray();
        foreach (var (fact, posting) in hits.Of(actor))
        {
            weights[fact] = model.Hit(Facts.Facts[fact], backgrounds[fact], posting);
        }

        return weights;
    }

    /// <summary>Writes the weights after dependence: within each group the k-th strongest is discounted.</summary>
    public void Discount(ReadOnlySpan<double> weights, Span<double> discounted)
    {
        foreach (var group in Facts.Groups)
        {
            DependenceRule.Discount(weights.Slice(group.Start, group.Count), group.Type.ClusterDiscount, discounted.Slice(group.Start, group.Count));
        }
    }
}
