using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver;

/// <summary>What nodes and relationships have in common.</summary>
public interface IEntity
{
    /// <summary>The properties by name. A value may be null only inside lists and maps.</summary>
    IReadOnlyDictionary<string, object?> Properties { get; }

    /// <summary>The value of a property.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    object? this[string key] { get; }

    /// <summary>The server's id of the entity; opaque, unique among all databases and only while the entity exists.</summary>
    string ElementId { get; }

    /// <summary>The numeric id of older servers; may be used again for another entity.</summary>
    [Obsolete("Replaced by ElementId")]
    long Id { get; }

    /// <summary>The value of a property as <typeparamref name="T"/>, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    T Get<T>(string key);

    /// <summary>The value of a property as <typeparamref name="T"/>; false if there is none.</summary>
    bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value);
}
