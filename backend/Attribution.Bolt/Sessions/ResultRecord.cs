using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Sessions;

/// <summary>One row. Columns are few: they are found by looking through them.</summary>
internal sealed class ResultRecord(string[] keys, object?[] values) : IRecord
{
    public IReadOnlyList<string> Keys => keys;

    public IReadOnlyDictionary<string, object?> Values => this;

    public int Count => keys.Length;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => keys;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => values.Select(UnreadableValue.Unwrap);

    public object? this[int index] => UnreadableValue.Unwrap(values[index]);

    public object? this[string key] => this[Place(key, StringComparison.Ordinal)];

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, [MaybeNullWhen(false)] out T value) => TryGet(key, StringComparison.Ordinal, out value);

    public T GetCaseInsensitive<T>(string key) => this[Place(key, StringComparison.OrdinalIgnoreCase)].As<T>();

    public bool TryGetCaseInsensitive<T>(string key, [MaybeNullWhen(false)] out T value) => TryGet(key, StringComparison.OrdinalIgnoreCase, out value);

    public bool ContainsKey(string key) => Find(key, StringComparison.Ordinal) >= 0;

    public bool TryGetValue(string key, out object? value) => TryGet(key, StringComparison.Ordinal, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var index = 0; index < keys.Length; index++)
        {
            yield return new KeyValuePair<string, object?>(keys[index], this[index]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryGet<T>(string key, StringComparison comparison, [MaybeNullWhen(false)] out T value)
    {
        var place = Find(key, comparison);
        value = place >= 0 ? this[place].As<T>() : default;
        return place >= 0;
    }

    private int Place(string key, StringComparison comparison)
    {
        var place = Find(key, comparison);
        return place >= 0 ? place : throw new KeyNotFoundException($"The result has no column {key}; it has {string.Join(", ", keys)}.");
    }

    private int Find(string key, StringComparison comparison)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            if (string.Equals(keys[index], key, comparison))
            {
                return index;
            }
        }

        return -1;
    }
}
