using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Common;

/// <summary>The cursors of one caller: sealed, and of use to nobody else.</summary>
internal sealed class CallerCursors(CursorCodec codec, Caller caller) : CursorFormat
{
    /// <inheritdoc/>
    public override string Write(ReadOnlySpan<byte> place, string list) => codec.Write(place, caller, list);

    /// <inheritdoc/>
    public override byte[]? Read(string cursor, string list) => codec.Read(cursor, caller, list);
}
