using System.Buffers;

namespace Attribution.GraphQL.Language;

/// <summary>
/// Collects the nodes of lists that nest: each list takes the nodes above its mark, so one pooled buffer serves a whole
/// document and each list is allocated once at its final length.
/// </summary>
internal ref struct NodeStack
{
    private object?[] items;
    private int count;

    public NodeStack()
    {
        items = ArrayPool<object?>.Shared.Rent(256);
    }

    /// <summary>Where the next list begins.</summary>
    public readonly int Mark => count;

    public void Push(object node)
    {
        if (count == items.Length)
        {
            Grow();
        }

        items[count++] = node;
    }

    /// <summary>Removes the nodes above a mark and gives them in the order they were pushed.</summary>
    public T[] Take<T>(int mark)
        where T : class
    {
        if (count == mark)
        {
            return [];
        }

        var list = new T[count - mark];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = (T)items[mark + i]!; // slots below the count are never empty
            items[mark + i] = null;
        }

        count = mark;
        return list;
    }

    public readonly void Dispose() => ArrayPool<object?>.Shared.Return(items, clearArray: count > 0);

    private void Grow()
    {
        var larger = ArrayPool<object?>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<object?>.Shared.Return(items, clearArray: true);
        items = larger;
    }
}
