namespace Attribution.Features.Sharing.Disclosures;

/// <summary>How long a unit belonged to an audience.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="From">Since when, µs since 1970; the smallest number: always.</param>
/// <param name="To">Until when; null: still.</param>
internal readonly record struct Stay(string Unit, long From, long? To)
{
    /// <summary>The part of it that lies between two times; null: none.</summary>
    public (long From, long? To)? Within(long from, long? to)
    {
        var (begin, end) = (Math.Max(From, from), Earlier(To, to));
        return end <= begin ? null : (begin, end);
    }

    private static long? Earlier(long? one, long? other) => one is null || other < one ? other : one;
}
