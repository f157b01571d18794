using System.Collections.Immutable;

namespace Attribution.Graph.Index;

/// <summary>Store numbers of all records of kind Membership. Each write of one makes another version, so that what follows from them is read again then and only then.</summary>
/// <param name="Version">How often one was written; 0: never.</param>
/// <param name="Numbers">The records, closed ones included.</param>
public sealed record MembershipNumbers(long Version, ImmutableSortedSet<int> Numbers)
{
    /// <summary>None were ever written.</summary>
    public static MembershipNumbers None { get; } = new(0, []);

    /// <summary>These after a write of one. O(log n).</summary>
    public MembershipNumbers With(int number) => new(Version + 1, Numbers.Add(number));
}
