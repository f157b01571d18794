namespace Attribution.GraphQL.Types.Pagination;

/// <summary>
/// How places in lists become cursors, which clients hand back. The services of the request are asked for one; without it cursors are
/// <see cref="Plain"/>. One that seals them makes cursors that tell nothing and cannot be forged.
/// </summary>
public abstract class CursorFormat
{
    /// <summary>Base64url of the place and a checksum of the list: readable, and easily forged.</summary>
    public static CursorFormat Plain { get; } = new PlainCursors();

    /// <summary>The cursor of a place.</summary>
    /// <param name="place">JSON in UTF-8.</param>
    /// <param name="list">Names the list; of any length.</param>
    public abstract string Write(ReadOnlySpan<byte> place, string list);

    /// <summary>The place that <see cref="Write"/> was given; null where it never made this cursor for this list. Of any length, from outside.</summary>
    public abstract byte[]? Read(string cursor, string list);
}
