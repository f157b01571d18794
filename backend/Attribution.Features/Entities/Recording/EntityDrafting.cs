using System.Security.Cryptography;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>Turns what a unit says of a thing into a record: a new one, or the next version of the one that the unit recorded of this observable before.</summary>
public sealed class EntityDrafting(IGraphStore store, ReadingSource readings, GraphWriter writer, Caller caller, TimeProvider clock)
{
    /// <summary>The record to write; null: what is wrong was added to <paramref name="errors"/>.</summary>
    internal async Task<DraftedEntity?> ReadAsync(EntityStatement input, OperationId operation, List<IUserError> errors, CancellationToken cancellationToken)
    {
        var before = errors.Count;
        var label = LabelChoice.Of(input.Handling, caller, errors);
        RecordId id = new(StableId.Of("id", $"{operation}", "0"));
        if (EntityDraft.Read(input, id, clock.GetUtcNow(), errors) is not { } entity || errors.Count > before)
        {
            return null;
        }

        var (known, externalIds) = entity.Kind.IsObservable ? await KnownAsync(entity, cancellationToken) : (null, [entity.StixId]);
        return new DraftedEntity(known?.Id ?? id, label, entity, externalIds, known);
    }

    /// <summary>The write; null: the unit said just this before.</summary>
    internal RecordWrite? Write(DraftedEntity drafted, WriteDraft draft)
    {
        var (id, _, entity, externalIds, known) = drafted;
        var hash = SHA256.HashData(entity.Properties);
        if (known is { Closed: false } && known.Label == draft.Label && known.ContentHash.Span.SequenceEqual(hash))
        {
            return null;
        }

        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = known?.Version ?? 0,
            Header = known is null ? HeaderOf(entity, externalIds, draft) : null,
            Content = new RecordContent
            {
                Label = draft.Label,
                Properties = entity.Properties,
                Names = [.. entity.Names.Select((name, index) => NameOf(name, index, draft))],
                Selectors = entity.Selectors,
                ValidFrom = entity.ValidFrom,
                ValidTo = entity.ValidTo,
                Created = entity.Kind.IsObservable ? null : draft.NowMicroseconds,
                Modified = entity.Kind.IsObservable ? null : draft.NowMicroseconds,
                ContentHash = hash,
            },
        };
    }

    // What the unit has recorded and hides from the caller is not there to him: his own record goes apart from it, level by level.
    private async Task<(RecordHead? Known, IReadOnlyList<string> ExternalIds)> KnownAsync(EntityDraft entity, CancellationToken cancellationToken)
    {
        var source = await writer.OwnSourceAsync(cancellationToken);
        OwnSight sight = new((await readings.CurrentAsync(cancellationToken)).View, store);
        for (var level = 0; ; level++)
        {
            var ids = ApartId.Of([entity.StixId], caller.Account, level);
            var heads = await store.FindOwnRecordsAsync(caller.Unit.Id, [ids[0]], cancellationToken);
            var head = heads.FirstOrDefault(head => head.Source == source && head.IsFirstId);
            if (head is null || await sight.SeesAsync(head.Label, cancellationToken))
            {
                return (head, ids);
            }
        }
    }

    private RecordHeader HeaderOf(EntityDraft entity, IReadOnlyList<string> externalIds, WriteDraft draft) => new(
        caller.Unit.Id,
        draft.Source,
        (ushort)entity.Kind.Kind,
        entity.StixType,
        IdentityKey.OfObservable(entity.Kind, entity.Object) ?? $"{entity.StixId} {caller.Unit.Id}",
        externalIds);

    private static NameContent NameOf(string name, int index, WriteDraft draft) =>
        new() { Id = new NameId(draft.Id(index + 1)), Name = name, IsPrimary = index == 0, Source = draft.Source, Label = draft.Label };
}

/// <summary>A record about to be written.</summary>
/// <param name="Id">The record.</param>
/// <param name="Label">Its label.</param>
/// <param name="Entity">What it says.</param>
/// <param name="ExternalIds">Its external ids, should it be new.</param>
/// <param name="Known">The record's head, if the unit recorded the observable before.</param>
internal sealed record DraftedEntity(RecordId Id, HandlingLabel Label, EntityDraft Entity, IReadOnlyList<string> ExternalIds, RecordHead? Known);
