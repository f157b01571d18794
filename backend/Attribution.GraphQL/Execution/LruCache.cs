using System.Diagnostics.CodeAnalysis;

namespace Attribution.GraphQL.Execution;

/// <summary>A bounded map that drops what was used longest ago. Safe for any number of threads; each call is O(1) under one lock.</summary>
internal sealed class LruCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> nodes = new(capacity);
    private readonly LinkedList<(TKey Key, TValue Value)> order = [];

    public int Count => nodes.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            if (!nodes.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            if (node != order.First)
            {
                order.Remove(node);
                order.AddFirst(node);
            }

            value = node.Value.Value;
            return true;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (gate)
        {
            if (nodes.Remove(key, out var old))
            {
                order.Remove(old);
            }
            else if (nodes.Count >= capacity && order.Last is { } last)
            {
                order.RemoveLast();
                nodes.Remove(last.Value.Key);
            }

            nodes[key] = order.AddFirst((key, value));
        }
    }
}
