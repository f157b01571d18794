namespace Attribution.Domain.Names;

/// <summary>A checked-in small number for each code point, 0 where nothing is said. A look-up costs O(log runs). Thread-safe.</summary>
internal sealed class CodePointClasses
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly byte[] values;

    public CodePointClasses(string table)
    {
        var reader = new TableReader(table);
        List<int> from = [];
        List<int> to = [];
        List<byte> numbers = [];
        var next = 0;
        while (!reader.AtEnd)
        {
            from.Add(next + reader.Read());
            to.Add(next = from[^1] + reader.Read());
            numbers.Add((byte)reader.Read());
        }

        starts = [.. from];
        ends = [.. to];
        values = [.. numbers];
    }

    public int this[int codePoint]
    {
        get
        {
            var index = Array.BinarySearch(starts, codePoint);
            index = index < 0 ? ~index - 1 : index;
            return index >= 0 && codePoint < ends[index] ? values[index] : 0;
        }
    }
}
