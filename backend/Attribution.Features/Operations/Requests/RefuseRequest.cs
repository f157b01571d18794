using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>A request to refuse.</summary>
[InputObjectType("RefuseRequestInput")]
public sealed record RefuseRequestInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>Why, 1 to 2,000 characters; the asking unit reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>Refuses a request, with why; its periods end. As <see cref="RequestSteps"/>; refusal of its own: INVALID_REQUEST. Audit entry: REFUSE_REQUEST.</summary>
public sealed class RefuseRequest(RequestSteps steps, TimeProvider clock)
{
    /// <summary>Refuses it; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(RefuseRequestInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new(
            "REFUSE_REQUEST", input, input.RequestId, input.ExpectedVersion, input.IdempotencyKey, false, RequestSteps.Unanswered, RequestState.Refused, input.Reason.Trim());
        return steps.TakeAsync(move, (known, errors) =>
        {
            errors.AddRange(new[] { RequestTexts.FaultOf(input.Reason, RequestTexts.MaxReason, "reason"), RequestSteps.FaultOfAnswered(known.Document) }.OfType<InvalidInputError>());
            return Task.FromResult(known.Document with { ActedAt = clock.GetUtcNow() });
        }, cancellationToken);
    }
}
