using Attribution.Features.Attributions.Answers;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.WhatIf;

/// <summary>What a change would do.</summary>
/// <param name="Refusal">Why there is no answer after the change, or before it; null: there is one.</param>
/// <param name="Hypotheses">"None of these" and the actors listed before or after, by probability after.</param>
/// <param name="Lines">Lines that change, the greatest change first.</param>
[ObjectType("WhatIf")]
public sealed record WhatIfNode(
    AttributionRefusalNode? Refusal,
    [property: ListSize(AssumedSize = 11)] IReadOnlyList<WhatIfHypothesisNode> Hypotheses,
    [property: ListSize(AssumedSize = 30)] IReadOnlyList<WhatIfLineNode> Lines);

/// <summary>A hypothesis before and after a change.</summary>
/// <param name="Entity">The actor; null for none of them.</param>
/// <param name="IsUnknown">Whether it says that it is none of the actors compared.</param>
/// <param name="Name">Name of the hypothesis.</param>
/// <param name="ProbabilityBefore">0–1.</param>
/// <param name="ProbabilityAfter">0–1.</param>
/// <param name="TermAfter">The probability after, in words of ICD 203.</param>
/// <param name="PercentAfter">The probability after, to print.</param>
/// <param name="RankBefore">From 1.</param>
/// <param name="RankAfter">From 1.</param>
[ObjectType("WhatIfHypothesis")]
public sealed record WhatIfHypothesisNode(
    EntityNode? Entity, bool IsUnknown, string Name, double ProbabilityBefore, double ProbabilityAfter, string TermAfter, string PercentAfter, int RankBefore, int RankAfter);

/// <summary>A line before and after a change; 0 where it is not there.</summary>
/// <param name="Entity">The actor.</param>
/// <param name="Type">Stable name of the type of evidence.</param>
/// <param name="Title">The type for people.</param>
/// <param name="Value">The value for people.</param>
/// <param name="Before">Weight before.</param>
/// <param name="After">Weight after.</param>
[ObjectType("WhatIfLine")]
public sealed record WhatIfLineNode(EntityNode? Entity, string Type, string Title, string Value, double Before, double After);
