namespace Attribution.Features.Attributions.Scoring;

/// <summary>An item that weighs nothing, with the rule and the reason.</summary>
internal sealed record ExcludedEvidence(string EvidenceId, string Value, string Rule, string Reason);
