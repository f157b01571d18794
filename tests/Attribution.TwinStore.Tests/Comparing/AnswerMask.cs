using System.Text.RegularExpressions;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>
/// Cursors are sealed under a key: their bytes say nothing but which of them are equal and how long they are. The mask keeps exactly that: each is replaced by its place of
/// first appearance and its length. That they really are sealed, <see cref="CursorSeal"/> tests.
/// The microseconds of a write are masked by their place, too: as the worlds' time stands, they count the writes behind the scenes, such as a notice to somebody else. Where
/// time goes, they are the clock's.
/// </summary>
internal sealed partial class AnswerMask
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> instants = new(StringComparer.Ordinal);

    /// <summary>The cursors met, in order of first appearance.</summary>
    public List<string> Met { get; } = [];

    /// <summary>The body with its cursors and microseconds masked.</summary>
    public string Of(string body)
    {
        var sealedAway = Cursors().Replace(body, match => $"{match.Groups[1].Value}\"#{PlaceOf(match.Groups[2].Value)} \"");
        var untold = Tokens().Replace(sealedAway, match => $"{match.Groups[1].Value}#{PlaceOf(match.Groups[2].Value)}");
        return Microseconds().Replace(untold, match => $"{match.Groups[1].Value}.#{InstantOf(match.Value)}Z");
    }

    private int InstantOf(string instant)
    {
        instants.TryAdd(instant, instants.Count);
        return instants[instant];
    }

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

    // Of a write at a time that stands: the plans' own times are whole seconds.
    [GeneratedRegex("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\.\\d{6}Z")]
    private static partial Regex Microseconds();

    // The token of a write, in the headers.
    [GeneratedRegex("(Attribution-Consistency: )(\\S+)")]
    private static partial Regex Tokens();
}
