using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>Neighbouring facts of one type and provenance cluster.</summary>
internal readonly record struct FactGroup(EvidenceType Type, string Cluster, int Start, int Count);
