using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>Two actors, or a name and an actor, that may be the same: a suggestion, never a decision.</summary>
/// <param name="Left">One actor; null where a name was asked for.</param>
/// <param name="LeftName">Its name, or the name asked for.</param>
/// <param name="Right">The other actor.</param>
/// <param name="RightName">Its name that is most like the left one.</param>
/// <param name="Probability">That both are the same, against the rivals of both, 0–1; null where a name was asked for.</param>
/// <param name="Term">The probability in words of ICD 203; null where there is none.</param>
/// <param name="NameSimilarity">0–1: 1 for one spelling in any script, .9 for letters written as digits, 0 where numbers differ.</param>
/// <param name="Evidence">Why, the strongest first; negative weights speak against.</param>
[ObjectType("AliasCandidate")]
public sealed record AliasCandidateNode(
    EntityNode? Left,
    string LeftName,
    EntityNode Right,
    string RightName,
    double? Probability,
    string? Term,
    double NameSimilarity,
    [property: ListSize(AssumedSize = 8)] IReadOnlyList<AliasEvidenceNode> Evidence);

/// <summary>One line of why two actors may be the same.</summary>
/// <param name="Kind">Stable name, such as <c>report</c>.</param>
/// <param name="Weight">Natural logarithm of its likelihood ratio.</param>
/// <param name="Statement">In words.</param>
[ObjectType("AliasEvidence")]
public sealed record AliasEvidenceNode(string Kind, double Weight, string Statement);
