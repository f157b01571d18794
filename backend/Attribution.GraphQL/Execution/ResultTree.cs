using System.Buffers;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// The response data while it grows: a flat pooled array of positions, and the bytes of the leaves. Positions can be filled in any
/// order, nulls can climb, and the tree is written once it is complete.
/// </summary>
internal sealed class ResultTree(BufferPools pools)
{
    private Slot[] slots = pools.Slots.Rent(256);
    private SelectionSet?[] sets = pools.Sets.Rent(256);
    private int count;

    public LeafWriter Leaves { get; } = new(4096, pools.Bytes);

    public ref Slot this[int index] => ref slots[index];

    public SelectionSet? SetOf(int slot) => sets[slot];

    /// <summary>Adds positions below <paramref name="parent"/> and gives the index of the first.</summary>
    public int Add(int number, int parent)
    {
        var first = count;
        count = checked(count + number);
        if (count > slots.Length)
        {
            Grow();
        }

        var added = slots.AsSpan(first, number);
        added.Clear();
        foreach (ref var slot in added)
        {
            slot.Parent = parent;
        }

        return first;
    }

    public int SetObject(int slot, SelectionSet set)
    {
        var first = Add(set.Fields.Length, slot);
        Set(slot, SlotKind.Object, first, set.Fields.Length);
        sets[slot] = set;
        return first;
    }

    public int SetList(int slot, int length)
    {
        var first = Add(length, slot);
        Set(slot, SlotKind.List, first, length);
        return first;
    }

    public void SetLeaf(int slot, int start) => Set(slot, SlotKind.Leaf, start, Leaves.Position - start);

    public void SetNull(int slot) => slots[slot].Kind = SlotKind.Null;

    /// <summary>Whether a null above makes what happens at this position irrelevant.</summary>
    public bool IsDead(int slot)
    {
        for (var at = slot; at >= 0; at = slots[at].Parent)
        {
            if (slots[at].Kind == SlotKind.Null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lets null climb from a non-null position to the nearest one that may be null; the root at worst (§6.4.4).</summary>
    public void Propagate(int slot)
    {
        var at = slot;
        while (slots[at].NonNull && slots[at].Parent >= 0)
        {
            at = slots[at].Parent;
        }

        SetNull(at);
    }

    /// <summary>Response keys and list indices from the root.</summary>
    public IReadOnlyList<object> PathOf(int slot)
    {
        var path = new List<object>();
        for (var at = slot; slots[at].Parent >= 0; at = slots[at].Parent)
        {
            ref var parent = ref slots[slots[at].Parent];
            path.Add(parent.Kind == SlotKind.List ? at - parent.A : StepOf(slots[at].Parent, at - parent.A));
        }

        path.Reverse();
        return path;
    }

    public void Release()
    {
        Leaves.Release();
        pools.Slots.Return(slots);
        pools.Sets.Return(sets, clearArray: true);
        (slots, sets, count) = ([], [], 0);
    }

    private string StepOf(int parent, int at) => sets[parent]?.Fields[at].ResponseName ?? "";

    private void Set(int slot, SlotKind kind, int a, int b)
    {
        ref var target = ref slots[slot];
        (target.Kind, target.A, target.B) = (kind, a, b);
    }

    private void Grow()
    {
        var length = Math.Max(count, slots.Length * 2);
        slots = Larger(pools.Slots, slots, length);
        sets = Larger(pools.Sets, sets, length);
    }

    private static T[] Larger<T>(ArrayPool<T> pool, T[] old, int length)
    {
        var larger = pool.Rent(length);
        old.CopyTo(larger, 0);
        pool.Return(old, clearArray: true);
        return larger;
    }
}
