using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>Probabilities of one case: among the candidates, and with "none of the actors that you can see" as a hypothesis of its own.</summary>
internal sealed class Posterior
{
    private Posterior(double[] among, double unknown, Calibration calibration) => (Among, Unknown, Calibration) = (among, unknown, calibration);

    /// <summary>Probability of each candidate given that the actor is among them; sums to 1.</summary>
    public double[] Among { get; }

    /// <summary>Probability that it is none of them.</summary>
    public double Unknown { get; }

    public Calibration Calibration { get; }

    /// <summary>The probabilities of a board.</summary>
    public static Posterior Of(ScoreBoard board, CalibrationTable calibrations)
    {
        var calibration = calibrations.Of(RegimeOf(board.Facts));
        var among = new double[board.Totals.Length];
        var logEvidence = SoftMax(board.Totals, calibration.Temperature, among);
        return new Posterior(among, calibration.Unknown(UnknownSigns.Of(board, among, logEvidence)), calibration);
    }

    /// <summary>Writes e^(t/T) over their sum; the answer is the logarithm of that sum.</summary>
    public static double SoftMax(ReadOnlySpan<double> totals, double temperature, Span<double> shares)
    {
        var most = double.NegativeInfinity;
        foreach (var total in totals)
        {
            most = Math.Max(most, total);
        }

        var sum = 0.0;
        for (var place = 0; place < totals.Length; place++)
        {
            sum += shares[place] = Math.Exp((totals[place] - most) / temperature);
        }

        foreach (ref var share in shares)
        {
            share /= sum;
        }

        return (most / temperature) + Math.Log(sum);
    }

    /// <summary>The regime of a case's facts.</summary>
    public static EvidenceRegime RegimeOf(CaseFacts facts) =>
        facts.Facts.All(fact => fact.Type.Family is EvidenceFamily.Techniques or EvidenceFamily.Software) ? EvidenceRegime.Capability
        : facts.Facts.All(fact => fact.Type.Family is EvidenceFamily.Network or EvidenceFamily.NamingHabit) ? EvidenceRegime.Observables
        : EvidenceRegime.Mixed;
}
