using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.Running;

/// <summary>A question with what it was answered from.</summary>
/// <param name="Subject">What was asked about.</param>
/// <param name="Question">What was asked.</param>
/// <param name="AsOf">The day it was asked for.</param>
/// <param name="Evidence">What the claims of the subject say, before any change.</param>
/// <param name="Items">The evidence as it was scored.</param>
/// <param name="Profiles">The actors.</param>
/// <param name="Index">The profiles as they were compared.</param>
/// <param name="Outcome">The answer.</param>
internal sealed record AttributionRun(
    EntityNode Subject,
    AttributionQuestion Question,
    DateOnly AsOf,
    IReadOnlyList<ClaimedValue> Evidence,
    IReadOnlyList<EvidenceItem> Items,
    ActorProfiles Profiles,
    ProfileIndex Index,
    AssessmentOutcome Outcome);
