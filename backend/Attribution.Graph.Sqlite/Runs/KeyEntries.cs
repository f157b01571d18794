namespace Attribution.Graph.Sqlite.Runs;

/// <summary>Keys that a batch enters; sorted when they become a run.</summary>
internal sealed class KeyEntries
{
    private ulong[] hashes = new ulong[1024];
    private int[] numbers = new int[1024];
    private int count;

    public void Add(ulong hash, int number)
    {
        if (count == hashes.Length)
        {
            Array.Resize(ref hashes, count * 2);
            Array.Resize(ref numbers, count * 2);
        }

        (hashes[count], numbers[count]) = (hash, number);
        count++;
    }

    /// <summary>Writes them as a run of their own.</summary>
    public void WriteTo(RunTable table)
    {
        if (count == 0)
        {
            return;
        }

        Array.Sort(hashes, numbers, 0, count);
        KeyRunWriter writer = new(table, count);
        for (var index = 0; index < count; index++)
        {
            writer.Add(hashes[index], numbers[index]);
        }

        _ = writer.Finish();
    }
}
