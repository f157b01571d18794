namespace Attribution.Features.Attributions.Scoring;

/// <summary>What a case's evidence is made of; each regime has its own calibration.</summary>
public enum EvidenceRegime
{
    /// <summary>Techniques and software alone.</summary>
    Capability,

    /// <summary>Network observables and naming habits alone.</summary>
    Observables,

    /// <summary>Anything else.</summary>
    Mixed,
}
