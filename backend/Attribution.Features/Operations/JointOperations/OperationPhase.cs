using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>A phase of a joint operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="StartsOn">When it begins; null: not fixed yet.</param>
/// <param name="EndsOn">When it ends; null: open.</param>
[ObjectType("OperationPhase")]
public sealed record OperationPhase(string Name, DateTimeOffset? StartsOn, DateTimeOffset? EndsOn);
