using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>A case that may belong together with the one asked about: a suggestion, never a decision.</summary>
/// <param name="Case">The other case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Probability">That both belong together, 0–1.</param>
/// <param name="Term">The probability in words of ICD 203.</param>
/// <param name="FalseLinkRate">Share of wrong links among suggestions at least this probable, measured on generated worlds.</param>
/// <param name="Reasons">The rarest things that both cases show; at most 5.</param>
[ObjectType("LinkedCase")]
public sealed record LinkedCaseNode(
    [property: GraphQLType("Case!")] EntityNode Case, string Title, double Probability, string Term, double FalseLinkRate, [property: ListSize(AssumedSize = 5)] IReadOnlyList<LinkedCaseReasonNode> Reasons);

/// <summary>A thing that two cases show.</summary>
/// <param name="Kind">Stable name of the sort of item, such as <c>wallet</c>.</param>
/// <param name="Entity">The thing; null: it is the jurisdiction.</param>
/// <param name="Value">For people.</param>
/// <param name="Cases">Visible cases that show it.</param>
[ObjectType("LinkedCaseReason")]
public sealed record LinkedCaseReasonNode(string Kind, EntityNode? Entity, string Value, int Cases);
