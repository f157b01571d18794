namespace Attribution.Bolt.Values;

/// <summary>A relationship as the server sent it (structures 52 and, inside paths, 72).</summary>
internal sealed class Relationship(long id, string type, IReadOnlyDictionary<string, object?> properties, string elementId)
    : Entity(id, properties, elementId), IRelationship
{
    public string Type { get; } = type;

    public string StartNodeElementId { get; init; } = "";

    public string EndNodeElementId { get; init; } = "";

    public long StartNodeId { get; init; } = -1;

    public long EndNodeId { get; init; } = -1;

    public bool Equals(IRelationship? other) => Equals((object?)other);

    /// <summary>The same relationship with its ends, which a path tells apart from it.</summary>
    public Relationship Between(Node start, Node end) => new(Id, Type, Properties, ElementId)
    {
        StartNodeId = start.Id,
        EndNodeId = end.Id,
        StartNodeElementId = start.ElementId,
        EndNodeElementId = end.ElementId,
    };
}
