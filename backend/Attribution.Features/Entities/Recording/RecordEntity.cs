using System.Security.Cryptography;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Records a thing. Permission: every signed-in account, for its own unit. Effect: one record; an observable joins the entity of its value. Refusals: INVALID_ENTITY,
/// the codes of <see cref="PropertyFault"/> and of selectors, INVALID_HANDLING, DUPLICATE_EXTERNAL_ID (the unit recorded this observable already), IDEMPOTENCY_KEY_REUSED.
/// Audit entry: RECORD_ENTITY.
/// </summary>
public sealed class RecordEntity(GraphWriter writer, Caller caller, TimeProvider clock)
{
    private const string Action = "RECORD_ENTITY";

    /// <summary>Records it; the answer is the record or why not.</summary>
    public async Task<MutationResult<RecordNode>> RunAsync(RecordEntityInput input, CancellationToken cancellationToken)
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        List<IUserError> errors = [];
        var label = LabelChoice.Of(input.Handling, caller, errors);
        if (EntityDraft.Read(input, id, clock.GetUtcNow(), errors) is not { } entity || errors.Count > 0)
        {
            return new MutationResult<RecordNode>(errors);
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, label, (draft, batch) => batch with { Records = [Write(entity, id, draft)] });
        return await writer.WriteAsync(request, cancellationToken) switch
        {
            WriteResult.Written written => await NodeAsync(written.Reading, id, cancellationToken),
            WriteResult.Refused refused => new MutationResult<RecordNode>(refused.Errors),
            var other => throw new System.Diagnostics.UnreachableException($"Unknown answer {other}."),
        };
    }

    private RecordWrite Write(EntityDraft entity, RecordId id, WriteDraft draft) => new()
    {
        Id = id,
        ExpectedVersion = 0,
        Header = new RecordHeader(
            caller.Unit.Id,
            draft.Source,
            (ushort)entity.Kind.Kind,
            entity.StixType,
            IdentityKey.OfObservable(entity.Kind, entity.Object) ?? $"{entity.StixId} {caller.Unit.Id}",
            [entity.StixId]),
        Content = new RecordContent
        {
            Label = draft.Label,
            Properties = entity.Properties,
            Names = [.. entity.Names.Select((name, index) => NameOf(name, index, draft))],
            Selectors = entity.Selectors,
            Created = entity.Kind.IsObservable ? null : draft.NowMicroseconds,
            Modified = entity.Kind.IsObservable ? null : draft.NowMicroseconds,
            ContentHash = SHA256.HashData(entity.Properties),
        },
    };

    private static NameContent NameOf(string name, int index, WriteDraft draft) =>
        new() { Id = new NameId(draft.Id(index + 1)), Name = name, IsPrimary = index == 0, Source = draft.Source, Label = draft.Label };

    private static async Task<MutationResult<RecordNode>> NodeAsync(GraphReading reading, RecordId id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindRecordsAsync(reading.View, [id], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var record]
            ? new RecordNode(reading, record)
            : new MutationResult<RecordNode>(new NotFoundError("The record was written under a label that does not show it to you.", ["input", "handling"]));
    }
}
