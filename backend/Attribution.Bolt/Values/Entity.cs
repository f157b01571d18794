using System.Diagnostics.CodeAnalysis;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Values;

/// <summary>What nodes and relationships have in common. Equal to another of its sort with the same element id.</summary>
internal abstract class Entity(long id, IReadOnlyDictionary<string, object?> properties, string elementId) : IEntity
{
    public IReadOnlyDictionary<string, object?> Properties { get; } = properties;

    public string ElementId { get; } = elementId;

    public long Id { get; } = id;

    public object? this[string key] => UnreadableValue.Unwrap(Properties[key]);

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        var isThere = Properties.TryGetValue(key, out var found);
        value = isThere ? UnreadableValue.Unwrap(found).As<T>() : default;
        return isThere;
    }

    public override bool Equals(object? obj) => obj is Entity other && other.GetType() == GetType() && other.ElementId == ElementId;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ElementId);
}
