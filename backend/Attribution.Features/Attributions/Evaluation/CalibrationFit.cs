using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>
/// Fits a calibration on labelled development queries: first the temperature, by log loss of the right actor, then the weights of "none of
/// these" by logistic regression. Deterministic; prints what goes into <see cref="CalibrationTable"/>.
/// </summary>
internal static class CalibrationFit
{
    private const int Signs = UnknownSigns.Count;
    private const int Steps = 4_000;
    private const double StepSize = 0.05;
    private const double Ridge = 0.02;
    private const double LeastTemperature = 0.4;
    private const double MostTemperature = 3;
    private const double TemperatureStep = 0.02;

    /// <summary>The temperature with the least log loss of the right actor among the candidates.</summary>
    public static double Temperature(IReadOnlyList<LabelledBoard> known)
    {
        var best = (Loss: double.PositiveInfinity, Temperature: 1.0);
        for (var temperature = LeastTemperature; temperature <= MostTemperature; temperature += TemperatureStep)
        {
            var loss = known.Sum(labelled => TopLoss(labelled, temperature));
            best = loss < best.Loss ? (loss, temperature) : best;
        }

        return Math.Round(best.Temperature, 2);
    }

    /// <summary>Weights of "none of these", constant first; known and unknown cases count the same in total. Signs that are not used get 0.</summary>
    public static IReadOnlyList<double> UnknownWeights(IReadOnlyList<LabelledBoard> cases, double temperature, IReadOnlySet<int> used)
    {
        var rows = cases.Select(labelled => Row(labelled.Board, temperature)).ToList();
        var means = Enumerable.Range(0, Signs).Select(sign => sign == 0 ? 0 : rows.Average(row => row[sign])).ToArray();
        var spreads = Enumerable.Range(0, Signs).Select(sign => sign == 0 ? 1 : Math.Sqrt(rows.Average(row => Math.Pow(row[sign] - means[sign], 2))) + 1e-9)
            .ToArray();
        var scaled = rows.Select(row => row.Select((value, sign) => sign == 0 || used.Contains(sign) ? (value - means[sign]) / spreads[sign] : 0).ToArray()).ToList();
        var weights = Descend(scaled, [.. cases.Select(labelled => labelled.Right.Count == 0)]);
        var plain = weights.Select((weight, sign) => weight / spreads[sign]).ToArray();
        plain[0] -= Enumerable.Range(1, Signs - 1).Sum(sign => plain[sign] * means[sign]);
        return [.. plain.Select(weight => Math.Round(weight, 4))];
    }

    private static double TopLoss(LabelledBoard labelled, double temperature)
    {
        var among = new double[labelled.Board.Totals.Length];
        Posterior.SoftMax(labelled.Board.Totals, temperature, among);
        var first = labelled.Board.Order[0];
        var isRight = labelled.Right.Contains(labelled.Board.ActorId(first));
        return -Math.Log(Math.Max(1e-9, isRight ? among[first] : 1 - among[first]));
    }

    private static double[] Row(ScoreBoard board, double temperature)
    {
        var among = new double[board.Totals.Length];
        var signs = UnknownSigns.Of(board, among, Posterior.SoftMax(board.Totals, temperature, among));
        return [.. signs.Values];
    }

    private static double[] Descend(IReadOnlyList<double[]> rows, bool[] isUnknown)
    {
        var weights = new double[Signs];
        var unknownWeight = 1.0 / Math.Max(1, isUnknown.Count(unknown => unknown));
        var knownWeight = 1.0 / Math.Max(1, isUnknown.Count(unknown => !unknown));
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[Signs];
            for (var at = 0; at < rows.Count; at++)
            {
                var odds = rows[at].Zip(weights, (value, weight) => value * weight).Sum();
                var error = ((1 / (1 + Math.Exp(-odds))) - (isUnknown[at] ? 1 : 0)) * (isUnknown[at] ? unknownWeight : knownWeight);
                for (var sign = 0; sign < Signs; sign++)
                {
                    gradient[sign] += error * rows[at][sign];
                }
            }

            for (var sign = 0; sign < Signs; sign++)
            {
                weights[sign] -= StepSize * (gradient[sign] + (sign == 0 ? 0 : Ridge * weights[sign]));
            }
        }

        return weights;
    }
}
