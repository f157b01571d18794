namespace Attribution.Graph.Index;

/// <summary>Numbers by place, 0 where none was set, in pages made when first written. One writer, any number of readers.</summary>
internal sealed class LinkColumn
{
    private const int Shift = 10;
    private const int Mask = (1 << Shift) - 1;

    private int[]?[] table = new int[]?[16];

    /// <summary>The number at <paramref name="place"/>; what was written before it is seen by whoever reads it.</summary>
    public int this[int place]
    {
        get
        {
            var pages = Volatile.Read(ref table);
            var page = place >> Shift;
            return page < pages.Length && Volatile.Read(ref pages[page]) is { } numbers ? Volatile.Read(ref numbers[place & Mask]) : 0;
        }

        set => Volatile.Write(ref PageFor(place >> Shift)[place & Mask], value);
    }

    private int[] PageFor(int page)
    {
        if (page >= table.Length)
        {
            var larger = table;
            Array.Resize(ref larger, Math.Max(page + 1, table.Length * 2));
            Volatile.Write(ref table, larger);
        }

        if (table[page] is { } numbers)
        {
            return numbers;
        }

        var made = new int[1 << Shift];
        Volatile.Write(ref table[page], made);
        return made;
    }
}
