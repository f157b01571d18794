using System.Collections;

namespace Attribution.Graph.Index;

/// <summary>
/// The writer's side of <see cref="Pages{T}"/>: rows are appended in place, since no frozen copy reads beyond its count, and changed on a copy of their page.
/// For one writer; frozen copies are read by any thread.
/// </summary>
internal sealed class PagedColumn<T>
{
    private T[][] table = new T[16][];
    private BitArray shared = new(16);
    private bool tableShared;

    /// <summary>Rows so far; row 0 is never used.</summary>
    public int Count { get; private set; }

    /// <summary>The row at <paramref name="index"/>, which is below <see cref="Count"/>.</summary>
    public ref readonly T this[int index] => ref table[index >> Pages<T>.Shift][index & Pages<T>.Mask];

    /// <summary>Extends the column with empty rows until it holds <paramref name="index"/>.</summary>
    public void Reach(int index)
    {
        for (var page = PagesOf(Count); page < PagesOf(index + 1); page++)
        {
            AddPage(page);
        }

        Count = Math.Max(Count, index + 1);
    }

    /// <summary>Writes a row, extending the column if need be. A row that a frozen copy holds is written on a copy of its page.</summary>
    public void Set(int index, in T row)
    {
        if (index >= Count)
        {
            Reach(index);
        }
        else
        {
            Own(index >> Pages<T>.Shift);
        }

        table[index >> Pages<T>.Shift][index & Pages<T>.Mask] = row;
    }

    /// <summary>What readers hold until the next one: later writes do not show in it.</summary>
    public Pages<T> Freeze()
    {
        shared.SetAll(true);
        tableShared = true;
        return new Pages<T>(table, Count);
    }

    private static int PagesOf(int rows) => (rows + Pages<T>.Mask) >> Pages<T>.Shift;

    private void AddPage(int page)
    {
        if (page == table.Length)
        {
            Array.Resize(ref table, table.Length * 2);
            tableShared = false;
            shared.Length = table.Length;
        }

        table[page] = new T[1 << Pages<T>.Shift];
        shared[page] = false;
    }

    private void Own(int page)
    {
        if (!shared[page])
        {
            return;
        }

        if (tableShared)
        {
            table = (T[][])table.Clone();
            tableShared = false;
        }

        table[page] = (T[])table[page].Clone();
        shared[page] = false;
    }
}
