using Attribution.Domain.Identifiers;
using Attribution.Features.Operations.Targets;

namespace Attribution.Features.Operations.Matching;

/// <summary>What the blind index knows of a target: everything that decides what others learn, but not the value.</summary>
/// <param name="Target">Record of the target.</param>
/// <param name="Unit">Its owner.</param>
/// <param name="Case">Record of its case.</param>
/// <param name="Policy">What others learn.</param>
/// <param name="DoNotTouch">Whether a hit warns.</param>
/// <param name="ExpiresAt">When its label ends; null: never.</param>
internal sealed record BlindEntry(RecordId Target, string Unit, RecordId Case, TargetPolicy Policy, bool DoNotTouch, DateTimeOffset? ExpiresAt);
