using Attribution.Domain.Relationships;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Something that happened to an entity, seen from that entity.</summary>
[ObjectType<TimelineEntryNode>("TimelineEntry", IgnoreProperties = true)]
public static class TimelineEntryFields
{
    /// <summary>When it was or began.</summary>
    public static DateTimeOffset GetAt([Parent] TimelineEntryNode entry) => entry.At;

    /// <summary>When it ended; null: open, or a moment.</summary>
    public static DateTimeOffset? GetUntil([Parent] TimelineEntryNode entry) => Times.Of(entry.Relationship?.Row.ValidTo);

    /// <summary>What it is.</summary>
    public static TimelineKind GetWhat([Parent] TimelineEntryNode entry) => entry.What;

    /// <summary>The relationship that it tells of; null: it tells of a record.</summary>
    public static RelationshipNode? GetRelationship([Parent] TimelineEntryNode entry) => entry.Relationship;

    /// <summary>The record that it tells of, in the version of then; null: it tells of a relationship.</summary>
    public static RecordNode? GetRecord([Parent] TimelineEntryNode entry) => entry.Record is { } record ? new RecordNode(entry.Owner.Reading, record) : null;

    /// <summary>In words, such as "uses LockBit"; indicators are defanged.</summary>
    public static async Task<string> GetText([Parent] TimelineEntryNode entry, IResolverContext context)
    {
        if (entry.Relationship is not { } relationship)
        {
            return RecordText(entry);
        }

        var neighbour = TimelineNeighbours.NeighbourOf(entry.Owner, relationship.Row) ?? throw new InvalidOperationException(
            "An end of a visible relationship is not visible.");
        var content = await EntityFields.ContentAsync(new EntityNode(entry.Owner.Reading, neighbour), context);
        return $"{await VerbAsync(entry.Owner, relationship.Row, context)} {DefangedName.Of(content)}";
    }

    private static string RecordText(TimelineEntryNode entry) => entry.What switch
    {
        TimelineKind.FirstSeen => "first seen",
        TimelineKind.LastSeen => "last seen",
        _ when entry.Record is { Version: > 1 } record => $"changed, version {record.Version}",
        _ => "recorded",
    };

    private static async ValueTask<string> VerbAsync(EntityNode owner, RelationshipRow row, IResolverContext context)
    {
        var definition = RelationshipRegistry.Of(RelationshipNames.TypeOf(row.TypeCode));
        if (definition.Type == RelationshipType.Other)
        {
            return await RelationshipNames.NameOfAsync(owner.Reading, row.TypeCode, context.RequestAborted);
        }

        return row.FromLead == owner.Entity.Lead ? definition.Label : definition.InverseLabel;
    }
}
