namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>The part of an actor's profile whose size says how much of it would match by chance.</summary>
internal enum ProfileSection
{
    Capability,
    Network,
    Money,
    Persona,
    Targeting,
    Wording,
}
