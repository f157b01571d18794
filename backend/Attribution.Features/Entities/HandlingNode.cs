using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Who may see and use a thing.</summary>
[ObjectType("Handling")]
public sealed record HandlingNode(
    Tlp Tlp,
    Pap Pap,
    Classification Classification,
    IReadOnlyList<HandlingCode> HandlingCodes,
    IReadOnlyList<string> Owners,
    IReadOnlyList<string> ReleaseTo,
    DateTimeOffset? ExpiresAt,
    string Text)
{
    /// <summary>The label as the API gives it.</summary>
    internal static HandlingNode Of(HandlingLabel label) => new(
        label.Tlp,
        label.Pap,
        label.Classification,
        HandlingCodeList.Of(label.HandlingCodes),
        label.Owners,
        [.. label.Audience.SelectMany(rule => rule.ReleaseTo).Distinct().Order(StringComparer.Ordinal)],
        label.ExpiresAt,
        HandlingWords.Of(label));
}
