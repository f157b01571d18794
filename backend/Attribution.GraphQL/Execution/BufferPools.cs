using System.Buffers;

namespace Attribution.GraphQL.Execution;

/// <summary>Where the buffers of responses come from, and where each goes back to once.</summary>
internal sealed record BufferPools(ArrayPool<Slot> Slots, ArrayPool<SelectionSet?> Sets, ArrayPool<byte> Bytes)
{
    /// <summary>The process's own pools.</summary>
    public static readonly BufferPools Shared = new(ArrayPool<Slot>.Shared, ArrayPool<SelectionSet?>.Shared, ArrayPool<byte>.Shared);
}
