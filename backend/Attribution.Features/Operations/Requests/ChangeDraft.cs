using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>What a draft is to say; its route and instrument stay: draft another for another route.</summary>
[InputObjectType("ChangeDraftInput")]
public sealed record ChangeDraftInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>What for: a token of the list of purposes.</summary>
    public required string Purpose { get; init; }

    /// <summary>Why, 1 to 2,000 characters.</summary>
    public required string Justification { get; init; }

    /// <summary>What is asked for, 1 to 10,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>Says anew what a draft asks for and why. As <see cref="RequestSteps"/>; refusals of its own: INVALID_REQUEST, PURPOSE_UNKNOWN. Audit entry: CHANGE_DRAFT.</summary>
public sealed class ChangeDraft(RequestSteps steps)
{
    /// <summary>Changes it; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(ChangeDraftInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new("CHANGE_DRAFT", input, input.RequestId, input.ExpectedVersion, input.IdempotencyKey, true, [RequestState.Draft], RequestState.Draft, null) { Right = Right.Record };
        return steps.TakeAsync(move, (known, errors) =>
        {
            InvalidInputError?[] faults =
            [
                RequestTexts.FaultOfPurpose(input.Purpose, "input", "purpose"),
                RequestTexts.FaultOf(input.Justification, RequestTexts.MaxReason, "justification"),
                RequestTexts.FaultOf(input.Text, RequestTexts.MaxText, "text"),
            ];
            errors.AddRange(faults.OfType<InvalidInputError>());
            // Its versions keep who changed it: the asked unit sees one step of drafting.
            return Task.FromResult(known.Document with { Steps = [], Purpose = input.Purpose, Justification = input.Justification.Trim(), Text = input.Text.Trim() });
        }, cancellationToken);
    }
}
