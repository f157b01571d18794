using System.Buffers;
using System.Collections.Concurrent;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Tests.Execution;

/// <summary>A pool that knows what is out, refuses what it did not give or has back already, and spoils what comes back.</summary>
public sealed class CountingPool<T>(T spoilt) : ArrayPool<T>
{
    private readonly ConcurrentDictionary<T[], bool> rented = new((IEqualityComparer<T[]>)ReferenceEqualityComparer.Instance);
    private int total;

    public int Outstanding => rented.Count;

    public int Total => total;

    public override T[] Rent(int minimumLength)
    {
        var array = new T[minimumLength];
        rented[array] = true;
        Interlocked.Increment(ref total);
        return array;
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        Assert.True(rented.TryRemove(array, out _), "A buffer was given back that is not out.");
        array.AsSpan().Fill(spoilt);
    }
}

/// <summary>Counting pools for all buffers of responses.</summary>
internal sealed class CountingPools
{
    private readonly CountingPool<Slot> slots = new(new Slot { Kind = SlotKind.Leaf, A = int.MaxValue });
    private readonly CountingPool<SelectionSet?> sets = new(null);
    private readonly CountingPool<byte> bytes = new((byte)'?');

    public CountingPools() => Pools = new BufferPools(slots, sets, bytes);

    public BufferPools Pools { get; }

    public (int Slots, int Sets, int Bytes) Outstanding => (slots.Outstanding, sets.Outstanding, bytes.Outstanding);

    public int Total => slots.Total + sets.Total + bytes.Total;
}
