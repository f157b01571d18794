using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Extraction;

/// <summary>A value with its type, as it stands in cases and in profiles.</summary>
internal readonly record struct TypedValue(EvidenceType Type, string Value);
