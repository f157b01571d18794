namespace Attribution.Bolt.Sessions;

/// <summary>Bookmarks without repetition; equal if they hold the same.</summary>
internal sealed class BookmarkSet : Bookmarks
{
    public BookmarkSet(IEnumerable<string> values) => Values = [.. values.Where(value => !string.IsNullOrEmpty(value)).Distinct(StringComparer.Ordinal)];

    public static BookmarkSet Empty { get; } = new([]);

    public override bool Equals(object? obj) => obj is BookmarkSet other && Values.ToHashSet(StringComparer.Ordinal).SetEquals(other.Values);

    public override int GetHashCode() => Values.Aggregate(0, (hash, value) => hash ^ StringComparer.Ordinal.GetHashCode(value));
}
