using System.Buffers;
using System.Text;

namespace Attribution.Domain.Names;

/// <summary>A growing row of code points that starts on the caller's stack. Dispose it to give a rented array back.</summary>
internal ref struct CodePointBuffer(Span<int> initial)
{
    private Span<int> items = initial;
    private int[]? rented;

    public int Count { get; private set; }

    public readonly Span<int> Items => items[..Count];

    public void Add(int codePoint)
    {
        if (Count == items.Length)
        {
            Grow();
        }

        items[Count++] = codePoint;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            Add(rune.Value);
        }
    }

    public void Truncate(int count) => Count = count;

    public readonly void AppendTo(StringBuilder text)
    {
        foreach (var codePoint in Items)
        {
            text.Append(new Rune(codePoint));
        }
    }

    public void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
            rented = null;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(Math.Max(64, items.Length * 2));
        items.CopyTo(larger);
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }

        items = rented = larger;
    }
}
