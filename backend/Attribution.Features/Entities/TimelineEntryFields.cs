using Attribution.Domain.Relationships;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>A dated relationship of an entity, seen from that entity.</summary>
[ObjectType<TimelineEntryNode>("TimelineEntry", IgnoreProperties = true)]
public static class TimelineEntryFields
{
    /// <summary>When it began.</summary>
    public static DateTimeOffset GetAt([Parent] TimelineEntryNode entry) => entry.At;

    /// <summary>When it ended; null: open.</summary>
    public static DateTimeOffset? GetUntil([Parent] TimelineEntryNode entry) => Times.Of(entry.Relationship.Row.ValidTo);

    /// <summary>What it is.</summary>
    public static TimelineKind GetWhat([Parent] TimelineEntryNode entry) => TimelineKind.Relationship;

    /// <summary>The relationship.</summary>
    public static RelationshipNode GetRelationship([Parent] TimelineEntryNode entry) => entry.Relationship;

    /// <summary>In words, such as "uses LockBit"; indicators are defanged.</summary>
    public static async Task<string> GetText([Parent] TimelineEntryNode entry, IResolverContext context)
    {
        var row = entry.Relationship.Row;
        var outgoing = row.FromLead == entry.Owner.Entity.Lead;
        var neighbour = entry.Owner.Reading.Snapshot.EntityOf(entry.Owner.Reading.View, outgoing ? row.ToLead : row.FromLead)
            ?? throw new InvalidOperationException("An end of a visible relationship is not visible.");
        var content = await EntityFields.ContentAsync(new EntityNode(entry.Owner.Reading, neighbour), context);
        return $"{await VerbAsync(entry, outgoing, context)} {DefangedName.Of(content)}";
    }

    private static async ValueTask<string> VerbAsync(TimelineEntryNode entry, bool outgoing, IResolverContext context)
    {
        var code = entry.Relationship.Row.TypeCode;
        var definition = RelationshipRegistry.Of(RelationshipNames.TypeOf(code));
        if (definition.Type == RelationshipType.Other)
        {
            return await RelationshipNames.NameOfAsync(entry.Owner.Reading, code, context.RequestAborted);
        }

        return outgoing ? definition.Label : definition.InverseLabel;
    }
}
