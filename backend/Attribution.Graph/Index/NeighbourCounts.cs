using System.Runtime.InteropServices;

namespace Attribution.Graph.Index;

/// <summary>Counts relationships by kind of neighbour, type and direction. For one thread.</summary>
internal sealed class NeighbourCounts
{
    private const int Recent = 256;

    private readonly Dictionary<long, int> places = [];
    private readonly List<NeighbourCount> counts = [];

    // The keys met last and their places: a hub has few kinds and types, so that most are found without hashing.
    private readonly (long Key, int Place)[] recent = new (long, int)[Recent];

    /// <summary>Counts one more.</summary>
    public void Add(in LinkGroup group)
    {
        var place = PlaceOf(group);
        CollectionsMarshal.AsSpan(counts)[place].Add(group);
    }

    /// <summary>The counts: most neighbours first, then by kind, type and direction.</summary>
    public IReadOnlyList<NeighbourGroup> Groups() =>
        [.. counts.Select(count => count.Group()).OrderByDescending(group => group.Count).ThenBy(group => group.KindCode).ThenBy(group => group.TypeCode).ThenBy(group => group.Direction)];

    // No key is 0, since no direction is.
    private int PlaceOf(in LinkGroup group)
    {
        var key = ((long)group.KindCode << 24) | ((long)group.TypeCode << 8) | (byte)group.Direction;
        ref var near = ref recent[((group.KindCode * 32) + (group.TypeCode * 2) + (byte)group.Direction) & (Recent - 1)];
        if (near.Key == key)
        {
            return near.Place;
        }

        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out var exists);
        if (!exists)
        {
            place = counts.Count;
            counts.Add(new NeighbourCount(group));
        }

        near = (key, place);
        return place;
    }

    private struct NeighbourCount(in LinkGroup first)
    {
        private readonly ushort kindCode = first.KindCode;
        private readonly ushort typeCode = first.TypeCode;
        private readonly Direction direction = first.Direction;
        private int count;
        private long newest = long.MinValue;
        private sbyte confidence = -1;

        public void Add(in LinkGroup group)
        {
            count++;
            newest = Math.Max(newest, group.Newest);
            confidence = Math.Max(confidence, group.Confidence);
        }

        public readonly NeighbourGroup Group() =>
            new(kindCode, typeCode, direction, count, newest == long.MinValue ? null : newest, confidence < 0 ? null : confidence);
    }
}
