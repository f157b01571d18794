using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>An identity decision, as in <c>decideIdentity</c>; each side may be <c>#key</c> of another item.</summary>
[InputObjectType("BatchDecisionInput")]
public sealed record BatchDecisionInput : DecisionStatement;
