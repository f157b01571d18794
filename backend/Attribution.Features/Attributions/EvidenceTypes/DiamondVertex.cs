namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The vertex of the Diamond model that evidence speaks about (Caltagirone, Pendergast, Betz 2013).</summary>
public enum DiamondVertex
{
    Adversary,
    Capability,
    Infrastructure,
    Victim,
}
