using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Decides an identity. Permission: the right to record, on what one sees; the decision holds for those whom its label admits. Refusals: NOT_PERMITTED, INVALID_DECISION,
/// INVALID_HANDLING, NOT_FOUND, FAMILY_MISMATCH, IDEMPOTENCY_KEY_REUSED. Audit entry: DECIDE_IDENTITY.
/// </summary>
public sealed class DecideIdentity(DecisionDrafting drafting, GraphWriter writer, ReadingSource readings)
{
    private const string Action = "DECIDE_IDENTITY";

    /// <summary>Decides it; the answer is the decision or why not.</summary>
    public async Task<MutationResult<IdentityDecisionNode>> RunAsync(DecideIdentityInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        DecisionId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await drafting.ReadAsync(input, id, await readings.CurrentAsync(cancellationToken), _ => null, errors, cancellationToken) is not { } decision)
        {
            return new MutationResult<IdentityDecisionNode>(errors);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, decision.Label, (draft, batch) => batch with { Decisions = [drafting.Write(decision, draft)] });
        return await (await writer.WriteAsync(request, cancellationToken)).PayloadAsync<IdentityDecisionNode>(
            async written => await DecisionDrafting.NodeAsync(decision, written.Reading, cancellationToken));
    }
}
