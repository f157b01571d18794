using System.Diagnostics.CodeAnalysis;

namespace Neo4j.Driver;

/// <summary>One row of a result: values by column, in order.</summary>
public interface IRecord : IReadOnlyDictionary<string, object?>
{
    /// <summary>The value of a column, from 0.</summary>
    object? this[int index] { get; }

    /// <summary>The values by column.</summary>
    new IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>Names of the columns in order.</summary>
    new IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a column as <typeparamref name="T"/>, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    T Get<T>(string key);

    /// <summary>The value of a column as <typeparamref name="T"/>; false if there is none.</summary>
    bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value);

    /// <summary>As <see cref="Get{T}"/>, with the column's name in any case.</summary>
    T GetCaseInsensitive<T>(string key);

    /// <summary>As <see cref="TryGet{T}"/>, with the column's name in any case.</summary>
    bool TryGetCaseInsensitive<T>(string key, [MaybeNullWhen(false)] out T value);
}
