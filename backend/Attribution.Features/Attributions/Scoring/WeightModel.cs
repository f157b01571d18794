using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// Base weights over a set of candidates (design 2.1 and 2.2). Excluded actors are gone from the background as well, so that an answer is
/// the same as if they had never been there.
/// </summary>
internal sealed class WeightModel
{
    // Above this share of holders, and at least this many of them, an asset is a hub (measured fan-out).
    private const double HubShare = 0.05;
    private const int HubHolders = 10;

    // c of design 2.2: a value that e^-3.5 of everybody would show is worth nothing.
    private const double PrevalenceOffset = 3.5;

    // A leaked or sold tool is held as if by a third of all actors.
    private const double LeakedShare = 1.0 / 3;

    private readonly ProfileIndex index;
    private readonly bool[] isCandidate;
    private readonly int[] sectionTotals;
    private readonly double[] backgroundWeights;
    private readonly double backgroundTotal;
    private readonly int pastCases;

    /// <summary>The model over all actors of the index but the excluded ones.</summary>
    public WeightModel(ProfileIndex index, IReadOnlySet<string> excludedActors)
    {
        this.index = index;
        isCandidate = [.. index.Actors.Select(actor => !excludedActors.Contains(actor.ActorId))];
        Candidates = [.. Enumerable.Range(0, index.Actors.Count).Where(actor => isCandidate[actor])];
        sectionTotals = [.. Enum.GetValues<ProfileSection>().Select(section => Candidates.Sum(actor => index.Size(section, actor)))];
        backgroundWeights = [.. index.Cases.Select(cases => Math.Sqrt(cases))];
        backgroundTotal = Candidates.Sum(actor => backgroundWeights[actor]);
        pastCases = Candidates.Sum(actor => index.Cases[actor]);
    }

    /// <summary>Places of the candidates in the index, rising.</summary>
    public IReadOnlyList<int> Candidates { get; }

    /// <summary>Candidates that have a value.</summary>
    public int HolderCount(EvidenceType type, string value)
    {
        var count = 0;
        foreach (var posting in index.Holders(type, value))
        {
            count += isCandidate[posting.Actor] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a value has so many holders that it is a hub.</summary>
    public bool IsFanOut(EvidenceType type, string value) => HolderCount(type, value) >= Math.Max(HubHolders, HubShare * Candidates.Count);

    /// <summary>Everything about a fact that is the same for all actors; walk its holders with <see cref="Hit"/>.</summary>
    public FactBackground BackgroundOf(Fact fact)
    {
        var holders = HolderCount(fact.Type, fact.Value);
        var isLeaked = fact.Items.Any(item => item.LeakedOn is { } leak && (item.Day is null || item.Day >= leak));
        var share = 0.0;
        foreach (var posting in index.Holders(fact.Type, fact.Value))
        {
            if (isCandidate[posting.Actor])
            {
                share += backgroundWeights[posting.Actor] * posting.Cases / index.Cases[posting.Actor];
            }
        }

        return new FactBackground
        {
            Holders = holders,
            CountedHolders = isLeaked ? Math.Max(holders, LeakedShare * Candidates.Count) : holders,
            CaseShare = Math.Max((share + (0.5 * backgroundTotal / pastCases)) / backgroundTotal, isLeaked ? LeakedShare : 0),
            IsLeaked = isLeaked,
            LimitInNats = fact.Lead.GlobalPrevalence is { } prevalence ? Math.Max(0, -Math.Log(prevalence) - PrevalenceOffset) : double.PositiveInfinity,
        };
    }

    /// <summary>Weight of a fact for an actor that has the value.</summary>
    public ItemWeight Hit(Fact fact, FactBackground background, Posting posting)
    {
        var type = fact.Type;
        var weight = type.HitExponent * (type.Comparison == Comparison.Membership ? MemberHit(type, background, posting.Actor) : FrequencyHit(type, background, posting));
        var limited = Math.Min(weight, background.LimitInNats);
        var age = posting.AgeAt(fact.Lead.Day);
        if (age is { } days)
        {
            limited = Math.Min(limited, type.Ageing.LimitInNats(days));
        }

        var reliable = Reliability.Mix(limited, fact.Genuine.Mean);
        return new ItemWeight(weight, limited, reliable, age is { } old ? reliable * type.Ageing.Factor(old) : reliable, true, age);
    }

    /// <summary>Weight of a fact for an actor that does not have the value; 0 or less.</summary>
    public ItemWeight Miss(Fact fact, FactBackground background, int actor)
    {
        var weight = MissBase(fact.Type, background.IsExclusive, actor);
        var reliable = Reliability.Mix(weight, fact.Genuine.Mean);
        return new ItemWeight(weight, weight, reliable, reliable, false, null);
    }

    /// <summary>α·ln(1 − ρ): counter-evidence from a value the actor is not known for.</summary>
    public double MissBase(EvidenceType type, bool isExclusive, int actor) => type.MissExponent == 0
        ? 0
        : type.MissExponent * Math.Log(1 - (type.Comparison == Comparison.Membership ? Reuse(type, isExclusive, actor) : Coverage(index.Cases[actor], type)));

    // ρ of a value for an actor: less where its profile is thin.
    private double Reuse(EvidenceType type, bool isExclusive, int actor) =>
        (isExclusive ? type.ExclusiveReuse ?? type.Reuse : type.Reuse) * Coverage(index.Size(type.Section, actor), type);

    private static double Coverage(int size, EvidenceType type) => size / (size + type.HalfCoverage);

    // ln[(u + (1−u)ρ)/u]; a big profile holds much by chance.
    private double MemberHit(EvidenceType type, FactBackground background, int actor)
    {
        var size = index.Size(type.Section, actor);
        var chance = 1 - Math.Exp(-size * background.CountedHolders / sectionTotals[(int)type.Section]);
        var reuse = Reuse(type, background.IsExclusive, actor);
        return Math.Log((chance + ((1 - chance) * reuse)) / chance);
    }

    // ln(p_g/p) with p_g = (1−λ)p + λ·c/n and λ = n/(n+κ).
    private double FrequencyHit(EvidenceType type, FactBackground background, Posting posting)
    {
        var cases = index.Cases[posting.Actor];
        var trust = Coverage(cases, type);
        return Math.Log(1 - trust + (trust * posting.Cases / cases / background.CaseShare));
    }
}
