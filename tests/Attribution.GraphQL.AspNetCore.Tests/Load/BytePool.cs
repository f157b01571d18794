using System.Buffers;
using System.Collections.Concurrent;

namespace Attribution.GraphQL.AspNetCore.Tests.Load;

/// <summary>A pool that keeps what comes back for the next, spoilt, and knows what is out. What it did not give it does not take.</summary>
public sealed class BytePool : ArrayPool<byte>
{
    private readonly ConcurrentDictionary<byte[], bool> rented = new((IEqualityComparer<byte[]>)ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<byte[]> free = [];
    private int faults;

    public int Outstanding => rented.Count;

    /// <summary>Buffers that came back twice or from elsewhere.</summary>
    public int Faults => faults;

    public override byte[] Rent(int minimumLength)
    {
        var array = free.TryTake(out var known) && known.Length >= minimumLength ? known : new byte[Math.Max(minimumLength, 4096)];
        rented[array] = true;
        return array;
    }

    public override void Return(byte[] array, bool clearArray = false)
    {
        if (!rented.TryRemove(array, out _))
        {
            Interlocked.Increment(ref faults);
            return;
        }

        array.AsSpan().Fill((byte)'?');
        free.Add(array);
    }
}
