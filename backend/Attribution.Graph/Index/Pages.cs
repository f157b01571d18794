namespace Attribution.Graph.Index;

/// <summary>A frozen column of rows in pages of 1,024, so that a new snapshot copies only the pages it changes.</summary>
internal readonly struct Pages<T>(T[][] table, int count)
{
    /// <summary>Rows to a page, as a power of two.</summary>
    public const int Shift = 10;

    /// <summary>Keeps the place in its page.</summary>
    public const int Mask = (1 << Shift) - 1;

    private readonly T[][] table = table;

    /// <summary>Rows, the unused row 0 included.</summary>
    public int Count { get; } = count;

    /// <summary>The row at <paramref name="index"/>, which is below <see cref="Count"/>.</summary>
    public ref readonly T this[int index] => ref table[index >> Shift][index & Mask];
}
