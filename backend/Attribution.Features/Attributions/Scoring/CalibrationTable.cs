namespace Attribution.Features.Attributions.Scoring;

/// <summary>The calibrations in force, one a regime.</summary>
internal sealed record CalibrationTable(Calibration Capability, Calibration Observables, Calibration Mixed)
{
    private static readonly DateOnly DevelopmentDay = new(2026, 7, 1);

    /// <summary>What the product ships with: fitted by <c>attribution calibrate</c> on the development files of b1 and b3 alone; errors and diagrams are of those same cases.</summary>
    public static CalibrationTable Shipped { get; } = new(
        new Calibration("ATT&CK reports up to 13.0 (development split)", 146, DevelopmentDay, 0.76)
        {
            UnknownWeights = [0.5616, 0, -0.2272, 0, 0, 0, -0.2459],
            ExpectedError = 0.090,
            Brier = 0.132,
            Diagram =
            [
                new(0.051, 3, 14), new(0.075, 3, 15), new(0.086, 3, 14), new(0.121, 1, 15), new(0.171, 1, 15),
                new(0.293, 5, 14), new(0.475, 6, 15), new(0.812, 13, 14), new(0.945, 14, 15), new(0.996, 14, 15),
            ],
        },
        new Calibration("maltrail cases before 2026 (development split)", 686, DevelopmentDay, 0.78)
        {
            UnknownWeights = [-0.9125, -0.4551, -0.0595, 1.7568, -1.0217, 0.1041, 0],
            ExpectedError = 0.044,
            Brier = 0.152,
            Diagram =
            [
                new(0.093, 5, 68), new(0.129, 13, 69), new(0.209, 18, 68), new(0.317, 19, 69), new(0.443, 35, 69),
                new(0.594, 44, 68), new(0.756, 47, 69), new(0.887, 60, 68), new(0.965, 63, 69), new(0.996, 68, 69),
            ],
        },
        new Calibration("none; priors of the method (π0 = 0.2)", 0, DevelopmentDay, 1.0)
        {
            // ln(0.2/0.8) − ln Σ π·e^S: the explicit hypothesis "not in the database" with score 0.
            UnknownWeights = [-1.386, 0, -1, 0, 0, 0, 0],
        });

    public Calibration Of(EvidenceRegime regime) => regime switch
    {
        EvidenceRegime.Capability => Capability,
        EvidenceRegime.Observables => Observables,
        _ => Mixed,
    };
}
