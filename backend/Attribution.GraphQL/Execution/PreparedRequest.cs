using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>A request that was parsed, validated, compiled and weighed: it can be run, for a subscription once per event.</summary>
internal sealed record PreparedRequest(
    OperationRequest Request, CompiledOperation Operation, IReadOnlyDictionary<string, IValueNode> Variables, CostReport Cost)
{
    public bool IsSubscription => Operation.Definition.Operation == OperationType.Subscription;
}
