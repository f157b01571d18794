using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>A draft to give up.</summary>
[InputObjectType("DiscardDraftInput")]
public sealed record DiscardDraftInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>Gives a draft up: it stays on record with its unit, and can no longer be sent. As <see cref="RequestSteps"/>. Audit entry: DISCARD_DRAFT.</summary>
public sealed class DiscardDraft(RequestSteps steps)
{
    /// <summary>Gives it up; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(DiscardDraftInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new("DISCARD_DRAFT", input, input.RequestId, input.ExpectedVersion, input.IdempotencyKey, true, [RequestState.Draft], RequestState.Discarded, null) { Right = Right.Record };
        return steps.TakeAsync(move, (known, _) => Task.FromResult(known.Document), cancellationToken);
    }
}
