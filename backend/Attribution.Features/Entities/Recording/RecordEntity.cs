using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Records a thing. Permission: the right to record, for one's own unit. Effect: one record, or the next version of the one that the unit recorded of this observable before;
/// an observable joins the entity of its value. Refusals: NOT_PERMITTED, INVALID_ENTITY, the codes of <see cref="Domain.Kinds.PropertyFault"/> and of selectors,
/// INVALID_HANDLING, STALE_VERSION (somebody else recorded it just now), IDEMPOTENCY_KEY_REUSED. Audit entry: RECORD_ENTITY.
/// </summary>
public sealed class RecordEntity(EntityDrafting drafting, GraphWriter writer)
{
    private const string Action = "RECORD_ENTITY";

    /// <summary>Records it; the answer is the record or why not.</summary>
    public async Task<MutationResult<RecordNode>> RunAsync(RecordEntityInput input, CancellationToken cancellationToken)
    {
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, cancellationToken);
        }

        List<IUserError> errors = [];
        if (await drafting.ReadAsync(input, writer.OperationOf(Action, input.IdempotencyKey), errors, cancellationToken) is not { } entity)
        {
            return new MutationResult<RecordNode>(errors);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, entity.Label, (draft, batch) => batch with
        {
            Records = drafting.Write(entity, draft) is { } write ? [write] : [],
            Answer = KeptAnswer.Of($"{entity.Id}"),
        });
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), cancellationToken);
    }

    private static Task<MutationResult<RecordNode>> AnswerAsync(WriteResult result, CancellationToken cancellationToken) =>
        result.PayloadAsync(async written => KeptAnswer.Read(written.Answer) is [var text] && IdText.TryParse(text, out var id)
            ? await NodeAsync(written.Reading, new RecordId(id), cancellationToken)
            : new MutationResult<RecordNode>(WriteErrors.AnswerExpired));

    private static async Task<MutationResult<RecordNode>> NodeAsync(GraphReading reading, RecordId id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindRecordsAsync(reading.View, [id], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var record]
            ? new RecordNode(reading, record)
            : new MutationResult<RecordNode>(new NotFoundError("The record is not, or no longer, visible to you.", ["input", "handling"]));
    }
}
