using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>A request whose receipt is acknowledged.</summary>
[InputObjectType("AcknowledgeRequestInput")]
public sealed record AcknowledgeRequestInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>In words, at most 2,000 characters, such as who deals with it.</summary>
    public string? Note { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>Says that a request arrived; its periods run since it was sent. As <see cref="RequestSteps"/>; refusal of its own: INVALID_REQUEST. Audit entry: ACKNOWLEDGE_REQUEST.</summary>
public sealed class AcknowledgeRequest(RequestSteps steps)
{
    /// <summary>Acknowledges it; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(AcknowledgeRequestInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new("ACKNOWLEDGE_REQUEST", input, input.RequestId, input.ExpectedVersion, input.IdempotencyKey, false, [RequestState.Sent], RequestState.Acknowledged, input.Note?.Trim());
        return steps.TakeAsync(move, (known, errors) =>
        {
            errors.AddRange(new[] { RequestTexts.FaultOf(input.Note, RequestTexts.MaxReason, "note", isOptional: true) }.OfType<InvalidInputError>());
            return Task.FromResult(known.Document);
        }, cancellationToken);
    }
}
