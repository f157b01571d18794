namespace Attribution.Bolt.Connections;

/// <summary>A version of the protocol.</summary>
internal readonly record struct BoltVersion(int Major, int Minor) : IComparable<BoltVersion>
{
    public static readonly BoltVersion V5_0 = new(5, 0), V5_1 = new(5, 1), V5_2 = new(5, 2), V5_3 = new(5, 3), V5_4 = new(5, 4);
    public static readonly BoltVersion V5_6 = new(5, 6), V5_7 = new(5, 7), V5_8 = new(5, 8);

    /// <summary>What this client speaks.</summary>
    public static readonly BoltVersion Oldest = V5_0, Newest = V5_8;

    public static bool operator <(BoltVersion left, BoltVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(BoltVersion left, BoltVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(BoltVersion left, BoltVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BoltVersion left, BoltVersion right) => left.CompareTo(right) >= 0;

    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => $"{Major}.{Minor}";
}
