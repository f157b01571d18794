using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Notices;

/// <summary>A notice to acknowledge.</summary>
[InputObjectType("AcknowledgeNoticeInput")]
public sealed record AcknowledgeNoticeInput
{
    /// <summary>The notice.</summary>
    [ID]
    public required string NoticeId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>
/// Acknowledges a notice of the caller's unit. Permission: the right to record, and to see it. Effect: its next version, with who and when. As <see cref="KeptSteps"/>; refusal of its
/// own: ALREADY_ACKNOWLEDGED. Audit entry: ACKNOWLEDGE_NOTICE.
/// </summary>
public sealed class AcknowledgeNotice(KeptSteps steps, Caller caller, TimeProvider clock)
{
    /// <summary>The action of the write.</summary>
    internal const string Action = "ACKNOWLEDGE_NOTICE";

    /// <summary>Acknowledges it; the answer is the notice or why not.</summary>
    public Task<MutationResult<NoticeNode>> RunAsync(AcknowledgeNoticeInput input, CancellationToken cancellationToken)
    {
        NextStep step = new(Action, input, input.IdempotencyKey, input.NoticeId, input.ExpectedVersion);
        return steps.NextAsync(NoticeNode.Thing, step, (record, _) => record.Header.OwnerUnit == caller.Unit.Id, (document, errors) =>
        {
            if (document.AcknowledgedBy is not null)
            {
                errors.Add(new InvalidInputError("ALREADY_ACKNOWLEDGED", "Somebody of your unit acknowledged it before.", ["input", "noticeId"]));
            }

            return document with { AcknowledgedBy = caller.Account, AcknowledgedAt = clock.GetUtcNow() };
        }, cancellationToken);
    }
}
