using System.Text.RegularExpressions;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>
/// Cursors are sealed under a key: their bytes say nothing but which of them are equal and how long they are. The mask keeps exactly that: each is replaced by its place of
/// first appearance and its length. That they really are sealed, <see cref="CursorSeal"/> tests.
/// </summary>
internal sealed partial class CursorMask
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The cursors met, in order of first appearance.</summary>
    public List<string> Met { get; } = [];

    /// <summary>The body with its cursors masked.</summary>
    public string Of(string body) => Tokens().Replace(
        Cursors().Replace(body, match => $"{match.Groups[1].Value}\"#{PlaceOf(match.Groups[2].Value)} \""), match => $"{match.Groups[1].Value}#{PlaceOf(match.Groups[2].Value)}");

    private int PlaceOf(string cursor)
    {
        if (!places.TryGetValue(cursor, out var place))
        {
            place = places.Count;
            places.Add(cursor, place);
            Met.Add(cursor);
        }

        return place;
    }

    [GeneratedRegex("(\"(?:cursor|startCursor|endCursor|revision)\":)\"([^\"]+)\"")]
    private static partial Regex Cursors();

    // The token of a write, in the headers.
    [GeneratedRegex("(Attribution-Consistency: )(\\S+)")]
    private static partial Regex Tokens();
}
