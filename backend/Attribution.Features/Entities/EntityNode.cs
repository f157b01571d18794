using Attribution.Features.Common;
using Attribution.Graph.Index;

namespace Attribution.Features.Entities;

/// <summary>An entity in a response, with the reading it came from. Its content is read once, however many of its fields are asked for.</summary>
public sealed class EntityNode(GraphReading reading, Entity entity)
{
    /// <summary>Where it was read.</summary>
    public GraphReading Reading { get; } = reading;

    /// <summary>The entity.</summary>
    public Entity Entity { get; } = entity;

    /// <summary>Its content, once it was asked for.</summary>
    internal Task<EntityContent>? Content { get; set; }

    /// <summary>The entity of a record, by its number or that of the entity's lead; null if the reader may not see it.</summary>
    internal static EntityNode? Of(GraphReading reading, int record) =>
        reading.Snapshot.EntityOf(reading.View, record) is { } entity ? new EntityNode(reading, entity) : null;
}
