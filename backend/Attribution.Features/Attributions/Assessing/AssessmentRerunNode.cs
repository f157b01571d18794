using Attribution.Features.Attributions.Answers;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Assessing;

/// <summary>An assessment asked again of the graph as it was recorded then, with the rights of now.</summary>
/// <param name="IsSameEvidence">Whether the evidence is the same, by its hash.</param>
/// <param name="IsSameModel">Whether weights, calibration and parameters are the same, by their hash.</param>
/// <param name="IsSameAnswer">Whether every hypothesis has the same probability and total, to nine digits.</param>
/// <param name="Attribution">The answer of now.</param>
[ObjectType("AssessmentRerun")]
public sealed record AssessmentRerunNode(bool IsSameEvidence, bool IsSameModel, bool IsSameAnswer, AttributionNode Attribution);
