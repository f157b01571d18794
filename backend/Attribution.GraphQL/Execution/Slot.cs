namespace Attribution.GraphQL.Execution;

/// <summary>One response position. Meaning of A and B: a leaf's bytes (start, length); an object's or list's children (first, count).</summary>
internal struct Slot
{
    public int A;
    public int B;

    /// <summary>The slot of the object or list this position belongs to; -1 at the root.</summary>
    public int Parent;

    public SlotKind Kind;

    /// <summary>Whether null must go on to the parent.</summary>
    public bool NonNull;
}

/// <summary>What stands at a response position.</summary>
internal enum SlotKind : byte
{
    Pending,
    Null,
    Leaf,
    Object,
    List,
}
