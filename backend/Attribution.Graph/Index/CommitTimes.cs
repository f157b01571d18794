namespace Attribution.Graph.Index;

/// <summary>
/// When items of one version were recorded, told from their numbers: numbers rise with time, so one entry per commit is enough.
/// The writer appends; readers hold a <see cref="Frozen"/> copy.
/// </summary>
internal sealed class CommitTimes
{
    private int[] firstNumbers = new int[16];
    private long[] times = new long[16];
    private int count;
    private int lastNumber;

    /// <summary>Notes that item <paramref name="number"/> was recorded at <paramref name="time"/>; false if that is not in order, so that the item must keep its own time.</summary>
    public bool TryAppend(int number, long time)
    {
        if (number <= lastNumber || (count > 0 && time < times[count - 1]))
        {
            return false;
        }

        lastNumber = number;
        if (count == 0 || time != times[count - 1])
        {
            Add(number, time);
        }

        return true;
    }

    /// <summary>What readers hold.</summary>
    public Frozen Freeze() => new(firstNumbers, times, count);

    private void Add(int number, long time)
    {
        if (count == times.Length)
        {
            Array.Resize(ref firstNumbers, count * 2);
            Array.Resize(ref times, count * 2);
        }

        firstNumbers[count] = number;
        times[count] = time;
        count++;
    }

    /// <summary>The table as it was when frozen.</summary>
    internal readonly struct Frozen(int[] firstNumbers, long[] times, int count)
    {
        /// <summary>When item <paramref name="number"/> was recorded, µs since 1970. O(log commits).</summary>
        public long TimeOf(int number)
        {
            var place = Array.BinarySearch(firstNumbers, 0, count, number);
            return times[place >= 0 ? place : ~place - 1];
        }

        /// <summary>The highest number recorded at or before <paramref name="time"/>, among items without a time of their own.</summary>
        public int LastNumberAt(long time)
        {
            var place = Array.BinarySearch(times, 0, count, time);
            var next = place >= 0 ? place + 1 : ~place;
            return next < count ? firstNumbers[next] - 1 : int.MaxValue;
        }
    }
}
