using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
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
/// Acknowledges a notice of the caller's unit. Permission: the right to record, and to see it. Effect: its next version, with who and when. Refusals: NOT_FOUND,
/// ALREADY_ACKNOWLEDGED, STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entry: ACKNOWLEDGE_NOTICE.
/// </summary>
public sealed class AcknowledgeNotice(GraphWriter writer, ReadingSource readings, Caller caller, TimeProvider clock)
{
    private const string Action = "ACKNOWLEDGE_NOTICE";

    /// <summary>Acknowledges it; the answer is the notice or why not.</summary>
    public async Task<MutationResult<NoticeNode>> RunAsync(AcknowledgeNoticeInput input, CancellationToken cancellationToken)
    {
        var known = await NoticeNode.FindAsync(await readings.CurrentAsync(cancellationToken), input.NoticeId, cancellationToken);
        if (known is null || known.UnitId != caller.Unit.Id)
        {
            return new MutationResult<NoticeNode>(new NotFoundError("Your unit has no notice with this id.", ["input", "noticeId"]));
        }

        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, known.Record.Id, cancellationToken);
        }

        if (known.AcknowledgedBy is not null)
        {
            return new MutationResult<NoticeNode>(new InvalidInputError("ALREADY_ACKNOWLEDGED", "Somebody of your unit acknowledged it before.", ["input", "noticeId"]));
        }

        var document = known.Document with { AcknowledgedBy = caller.Account, AcknowledgedAt = clock.GetUtcNow() };
        WriteRequest request = new(Action, input.IdempotencyKey, input, NoticeLabel.Of(caller.Unit.Id, document.SupervisorsOnly), (draft, batch) => batch with
        {
            Records = [NoticeNode.Kept.Write(known.Record.Id, input.ExpectedVersion, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        });
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), known.Record.Id, cancellationToken);
    }

    private static Task<MutationResult<NoticeNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<NoticeNode>(async written => await NoticeNode.FindAsync(written.Reading, NoticeNode.Kept.IdOf(id), cancellationToken) is { } notice
            ? notice
            : new MutationResult<NoticeNode>(new NotFoundError("The notice is no longer visible to you.", ["input", "noticeId"])));
}
