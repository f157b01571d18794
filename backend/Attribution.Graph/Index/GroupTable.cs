using System.Numerics;

namespace Attribution.Graph.Index;

/// <summary>
/// The relationships of one entity by neighbour, type and direction: a table of open addressing by neighbour, at most half full, whose slots repeat the neighbour so
/// that a look-up mostly touches memory once. Kept between uses. For one thread.
/// </summary>
internal sealed class GroupTable
{
    private const int Smallest = 64;

    private Slot[] slots = new Slot[2 * Smallest];
    private int shift = ShiftFor(2 * Smallest);
    private LinkGroup[] groups = new LinkGroup[Smallest];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>For how many there is room without growing.</summary>
    public int Capacity => groups.Length;

    /// <summary>All of them, in the order they were met.</summary>
    public ReadOnlySpan<LinkGroup> Groups => groups.AsSpan(0, Count);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        if (Count > slots.Length / 16)
        {
            Array.Clear(slots);
        }
        else
        {
            foreach (ref readonly var group in Groups)
            {
                slots[group.Slot] = default;
            }
        }

        Count = 0;
    }

    /// <summary>
    /// The first group of each neighbour as far as its own slot tells at once, −1: look again with <see cref="At"/>. One short loop, so that the processor waits for
    /// many slots together.
    /// </summary>
    public void Guess(ReadOnlySpan<int> leads, Span<int> guesses)
    {
        var all = slots;
        for (var place = 0; place < leads.Length; place++)
        {
            var slot = all[HomeOf(leads[place])];
            guesses[place] = slot.Lead == leads[place] ? slot.Group : -1;
        }
    }

    /// <summary>The group of this neighbour, type and direction, made if there is none. <paramref name="guess"/> is the neighbour's first group if known, else −1.</summary>
    public ref LinkGroup At(int guess, int lead, ushort kindCode, ushort typeCode, Direction direction)
    {
        var found = guess;
        if (found < 0)
        {
            var place = Find(lead);
            if (slots[place].Lead == 0)
            {
                return ref Start(place, lead, kindCode, typeCode, direction);
            }

            found = slots[place].Group;
        }

        while (groups[found].TypeCode != typeCode || groups[found].Direction != direction)
        {
            if (groups[found].NextGroup < 0)
            {
                return ref Append(found, lead, kindCode, typeCode, direction);
            }

            found = groups[found].NextGroup;
        }

        return ref groups[found];
    }

    private static int ShiftFor(int size) => 32 - BitOperations.Log2((uint)size);

    private ref LinkGroup Start(int place, int lead, ushort kindCode, ushort typeCode, Direction direction)
    {
        if (Count == groups.Length)
        {
            Grow();
            place = Find(lead);
        }

        slots[place] = new Slot(lead, Count);
        return ref Add(place, lead, kindCode, typeCode, direction);
    }

    private ref LinkGroup Append(int before, int lead, ushort kindCode, ushort typeCode, Direction direction)
    {
        if (Count == groups.Length)
        {
            Grow();
        }

        groups[before].NextGroup = Count;
        return ref Add(groups[before].Slot, lead, kindCode, typeCode, direction);
    }

    private ref LinkGroup Add(int slot, int lead, ushort kindCode, ushort typeCode, Direction direction)
    {
        groups[Count] = LinkGroup.Start(lead, kindCode, typeCode, direction);
        groups[Count].Slot = slot;
        return ref groups[Count++];
    }

    // The slot of a neighbour, or the empty one it may take; linear probing.
    private int Find(int lead)
    {
        var place = HomeOf(lead);
        while (slots[place].Lead != lead && slots[place].Lead != 0)
        {
            place = (place + 1) & (slots.Length - 1);
        }

        return place;
    }

    // Fibonacci hashing: the multiplier is 2^32 divided by the golden ratio.
    private int HomeOf(int lead) => (int)((uint)lead * 2654435769u >> shift);

    private void Grow()
    {
        Array.Resize(ref groups, groups.Length * 2);
        slots = new Slot[groups.Length * 2];
        shift = ShiftFor(slots.Length);
        for (var index = 0; index < Count; index++)
        {
            ref var group = ref groups[index];
            var place = Find(group.Lead);
            if (slots[place].Lead == 0)
            {
                slots[place] = new Slot(group.Lead, index);
            }

            group.Slot = place;
        }
    }

    /// <summary>A neighbour and its first group; lead 0: empty.</summary>
    private readonly record struct Slot(int Lead, int Group);
}
