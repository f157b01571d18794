using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>Reads the items of a batch: things first, so that relationships and decisions may name any of them, wherever they stand.</summary>
internal sealed class BatchDraft(EntityDrafting entities, ClaimDrafting claims, DecisionDrafting decisions, OperationId operation)
{
    private const int MaxKeyLength = 100;

    private readonly Dictionary<string, EndRef> byKey = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, DraftedEntity> drafted = [];
    private readonly SortedDictionary<int, DraftedClaim> draftedClaims = [];
    private readonly SortedDictionary<int, DraftedDecision> draftedDecisions = [];

    /// <summary>Labels of all items.</summary>
    public IEnumerable<HandlingLabel> Labels =>
        drafted.Values.Select(item => item.Label)
            .Concat(draftedClaims.Values.Select(item => item.Label)).Concat(draftedDecisions.Values.Select(item => item.Label)).Distinct();

    /// <summary>Reads all items; the faults of all are added to <paramref name="errors"/>, each with its place.</summary>
    public async Task ReadAsync(IReadOnlyList<RecordBatchItemInput> items, GraphReading reading, List<IUserError> errors, CancellationToken cancellationToken)
    {
        for (var index = 0; index < items.Count; index++)
        {
            CheckForm(items, index, errors);
            if (items[index].Entity is { } entity)
            {
                await ReadEntityAsync(entity, index, errors, cancellationToken);
            }

            Name(items[index], index, errors);
        }

        for (var index = 0; index < items.Count; index++)
        {
            List<IUserError> faults = [];
            if (items[index].Claim is { } claim && await claims.ReadAsync(claim, ClaimOf(index), reading, Own, faults, cancellationToken) is { } draftedClaim)
            {
                draftedClaims.Add(index, draftedClaim);
            }

            AddAt(errors, faults, index, "claim");
            faults.Clear();
            if (items[index].Decision is { } decision && await decisions.ReadAsync(decision, new DecisionId(IdOf(index)), reading, OwnRecord, faults, cancellationToken) is { } draftedDecision)
            {
                draftedDecisions.Add(index, draftedDecision);
            }

            AddAt(errors, faults, index, "decision");
        }
    }

    /// <summary>All writes, each under the label of its item.</summary>
    public GraphBatch Fill(WriteDraft draft, GraphBatch batch, IReadOnlyDictionary<HandlingLabel, LabelId> labels) => batch with
    {
        Records = [.. drafted.Select(item => entities.Write(item.Value, DraftOf(draft, item.Key, labels[item.Value.Label]))).OfType<RecordWrite>()],
        Claims = [.. draftedClaims.Select(item => claims.Write(item.Value, DraftOf(draft, item.Key, labels[item.Value.Label])))],
        Decisions = [.. draftedDecisions.Select(item => decisions.Write(item.Value, DraftOf(draft, item.Key, labels[item.Value.Label])))],
        Answer = KeptAnswer.Of(Enumerable.Range(0, drafted.Count + draftedClaims.Count + draftedDecisions.Count).Select(TextOf)),
    };

    /// <summary>The item that a refusal of the store is about; null: the batch.</summary>
    public int? ItemOf(CommitResult.Refused refused)
    {
        IEnumerable<int> places = refused.Code switch
        {
            "UNKNOWN_END" or "UNKNOWN_CLAIM" => draftedClaims.Keys,
            "FAMILY_MISMATCH" or "UNKNOWN_DECISION" or "UNKNOWN_RECORD" => draftedDecisions.Keys,
            "DUPLICATE_EXTERNAL_ID" or "STALE_VERSION" => drafted.Keys,
            _ => [],
        };
        return refused.Index >= 0 ? places.Skip(refused.Index).Select(place => (int?)place).FirstOrDefault() : null;
    }

    private static WriteDraft DraftOf(WriteDraft draft, int index, LabelId label) =>
        draft with { Label = label, Operation = new OperationId(StableId.Of("item", $"{draft.Operation}", $"{index}")) };

    private static void AddAt(List<IUserError> errors, List<IUserError> faults, int index, string field) =>
        errors.AddRange(faults.Select(fault => UserErrors.At(fault, "input", "items", $"{index}", field)));

    private static void CheckForm(IReadOnlyList<RecordBatchItemInput> items, int index, List<IUserError> errors)
    {
        var item = items[index];
        if (new object?[] { item.Entity, item.Claim, item.Decision }.Count(part => part is not null) != 1)
        {
            errors.Add(Fault("INVALID_ITEM", "An item has exactly one of entity, claim and decision.", index));
        }

        if (item.Key?.Length is 0 or > MaxKeyLength)
        {
            errors.Add(Fault("INVALID_ITEM", $"A key has 1 to {MaxKeyLength} characters.", index, "key"));
        }
    }

    private async Task ReadEntityAsync(BatchEntityInput input, int index, List<IUserError> errors, CancellationToken cancellationToken)
    {
        List<IUserError> faults = [];
        if (await entities.ReadAsync(input, new OperationId(StableId.Of("item", $"{operation}", $"{index}")), faults, cancellationToken) is { } entity)
        {
            if (drafted.FirstOrDefault(other => other.Value.Entity.StixId == entity.Entity.StixId) is { Value: not null } same)
            {
                errors.Add(Fault("DUPLICATE_ITEM", $"Item {same.Key} is the same thing; say it once.", index, "entity"));
            }

            drafted.Add(index, entity);
        }

        AddAt(errors, faults, index, "entity");
    }

    private void Name(RecordBatchItemInput item, int index, List<IUserError> errors)
    {
        EndRef? end = item.Claim is not null ? EndRef.Of(ClaimOf(index)) : drafted.TryGetValue(index, out var entity) ? EndRef.Of(entity.Id) : null;
        if (item.Key is { } key && end is { } named && !byKey.TryAdd("#" + key, named))
        {
            errors.Add(Fault("DUPLICATE_KEY", $"The key '{key}' stands at another item already.", index, "key"));
        }
    }

    private EndRef? Own(string id) => byKey.TryGetValue(id, out var end) ? end : null;

    private RecordId? OwnRecord(string id) => byKey.TryGetValue(id, out var end) && !end.IsClaim ? new RecordId(end.Value) : null;

    private UInt128 IdOf(int index) => StableId.Of("id", $"{StableId.Of("item", $"{operation}", $"{index}")}", "0");

    private ClaimId ClaimOf(int index) => new(IdOf(index));

    private string TextOf(int index) =>
        drafted.TryGetValue(index, out var entity) ? NodeIdText.Record(entity.Id)
        : draftedClaims.TryGetValue(index, out var claim) ? NodeIdText.Claim(claim.Id)
        : IdentityDecisionNode.IdOf(draftedDecisions[index].Id, draftedDecisions[index].Left);

    private static InvalidInputError Fault(
        string code, string message, int index, params string[] field) => new(code, message, ["input", "items", $"{index}", .. field]);
}
