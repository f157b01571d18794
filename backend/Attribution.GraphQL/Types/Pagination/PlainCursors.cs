using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.GraphQL.Types.Pagination;

/// <summary>Cursors that hold the place as it is. The checksum tells a list from another by mistake, not by malice.</summary>
internal sealed class PlainCursors : CursorFormat
{
    private const int ChecksumBytes = 6;
    private const int MaxLength = 2_000;

    public override string Write(ReadOnlySpan<byte> place, string list) => Base64Url.EncodeToString([.. Checksum(list), .. place]);

    public override byte[]? Read(string cursor, string list) =>
        cursor.Length <= MaxLength && Base64Url.IsValid(cursor) && Base64Url.DecodeFromChars(cursor) is { Length: > ChecksumBytes } bytes
        && bytes.AsSpan(0, ChecksumBytes).SequenceEqual(Checksum(list))
            ? bytes[ChecksumBytes..]
            : null;

    private static ReadOnlySpan<byte> Checksum(string list) => SHA256.HashData(Encoding.UTF8.GetBytes(list)).AsSpan(0, ChecksumBytes);
}
