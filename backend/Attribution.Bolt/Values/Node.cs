namespace Attribution.Bolt.Values;

/// <summary>A node as the server sent it (structure 4E).</summary>
internal sealed class Node(long id, IReadOnlyList<string> labels, IReadOnlyDictionary<string, object?> properties, string elementId)
    : Entity(id, properties, elementId), INode
{
    public IReadOnlyList<string> Labels { get; } = labels;

    public bool Equals(INode? other) => Equals((object?)other);
}
