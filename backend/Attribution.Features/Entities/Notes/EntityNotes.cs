using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Notes;

/// <summary>What Notes adds to every entity.</summary>
[ExtendObjectType("Entity")]
public static class EntityNotes
{
    private const int Most = 50;

    private static readonly RelationshipFilter ByNotes = new()
    {
        TypeCodes = [(ushort)RelationshipType.RefersTo],
        NeighbourKindCodes = [(ushort)Kind.Note],
        Direction = Direction.Incoming,
    };

    /// <summary>Visible notes on it, at most 50.</summary>
    [ListSize(AssumedSize = 5)]
    [Cost(2)]
    public static async Task<IReadOnlyList<RemarkNode>> GetNotes([Parent] EntityNode entity, IResolverContext context)
    {
        var page = entity.Reading.Snapshot.Relationships(entity.Reading.View, entity.Entity, ByNotes, RelationshipOrder.Default, null, Most, backwards: false);
        var leads = page.Rows.Select(row => (entity.Reading, row.FromLead)).ToArray();
        List<RemarkNode> notes = [];
        foreach (var record in (await context.DataLoader<RecordLoader>().LoadAsync(leads, context.RequestAborted)).OfType<RecordVersion>().OrderByDescending(record => record.FirstRecorded))
        {
            notes.Add(await RemarkNode.OfAsync(entity.Reading, record, context));
        }

        return notes;
    }
}
