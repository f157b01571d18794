using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>
/// "Likely" and above needs what speaks for an actor on two vertices of the Diamond model; without that the excess goes to UNKNOWN. One
/// planted artefact, however exclusive, stays below.
/// </summary>
internal static class VertexCap
{
    /// <summary>Just below "likely" (ICD 203, from .55).</summary>
    public const double Most = 0.5499;

    // A vertex counts from this much on: a likelihood ratio of 2.
    private const double LeastWeight = 0.693;

    /// <summary>Probabilities of all candidates with the cap, and what remains for UNKNOWN.</summary>
    public static (double[] Candidates, double Unknown) Apply(ScoreBoard board, Posterior posterior)
    {
        var candidates = posterior.Among.Select(share => share * (1 - posterior.Unknown)).ToArray();
        for (var place = 0; place < candidates.Length; place++)
        {
            if (candidates[place] > Most && Vertices(board.Facts, board.FinalWeights(place)).Count < 2)
            {
                candidates[place] = Most;
            }
        }

        return (candidates, Math.Max(0, 1 - candidates.Sum()));
    }

    /// <summary>Vertices on which the final weights speak for an actor.</summary>
    public static IReadOnlyList<DiamondVertex> Vertices(CaseFacts facts, IReadOnlyList<double> final) =>
        [.. facts.Facts
            .Select((fact, place) => (fact.Type.Diamond, Weight: Math.Max(0, final[place])))
            .GroupBy(pair => pair.Diamond)
            .Where(pairs => pairs.Sum(pair => pair.Weight) >= LeastWeight)
            .Select(pairs => pairs.Key)
            .Order()];
}
