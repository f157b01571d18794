namespace Attribution.Features.Attributions.Scoring;

/// <summary>The calibrations in force, one a regime.</summary>
internal sealed record CalibrationTable(Calibration Capability, Calibration Observables, Calibration Mixed)
{
    private static readonly DateOnly DevelopmentDay = new(2026, 7, 1);

    /// <summary>What the product ships with; fitted on development data alone, by actor.</summary>
    public static CalibrationTable Shipped { get; } = new(
        new Calibration("ATT&CK reports up to 13.0 (development split)", 612, DevelopmentDay, 1.0)
        {
            UnknownWeights = [0.6, -0.25, -0.1, -0.5, -0.8, 0],
        },
        new Calibration("maltrail cases before 2026 (development split)", 686, DevelopmentDay, 1.0)
        {
            UnknownWeights = [0.6, -0.25, -0.1, -0.2, -0.5, 0],
        },
        new Calibration("none; priors of the method (π0 = 0.2)", 0, DevelopmentDay, 1.0)
        {
            // ln(0.2/0.8) − ln Σ π·e^S: the explicit hypothesis "not in the database" with score 0.
            UnknownWeights = [-1.386, 0, -1, 0, 0, 0],
        });

    public Calibration Of(EvidenceRegime regime) => regime switch
    {
        EvidenceRegime.Capability => Capability,
        EvidenceRegime.Observables => Observables,
        _ => Mixed,
    };
}
