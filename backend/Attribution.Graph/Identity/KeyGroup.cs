using Attribution.Graph.Index;

namespace Attribution.Graph.Identity;

/// <summary>The records of one identity key, ascending, at least two, whoever may see them.</summary>
internal readonly struct KeyGroup
{
    private readonly Pages<int> lists;
    private readonly int start;
    private readonly (int First, int Second) pair;

    /// <summary>The two that there are.</summary>
    public KeyGroup(int first, int second) => (pair, Count) = ((first, second), 2);

    /// <summary>Those listed at <paramref name="place"/>.</summary>
    public KeyGroup(Pages<int> lists, int place) => (this.lists, start, Count) = (lists, place + KeyGroupLists.HeaderLength, lists[place]);

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>The record at this place of the group.</summary>
    public int this[int index] => start > 0 ? lists[start + index] : index == 0 ? pair.First : pair.Second;
}
