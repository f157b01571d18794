using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Attribution.GraphQL.Language;

/// <summary>Makes the parser's errors; the only place that walks the text again to find a line and column.</summary>
internal static class SyntaxErrors
{
    /// <summary>Longest piece of the source text that a message repeats, in bytes.</summary>
    private const int MaxQuoted = 40;

    public static GraphQLSyntaxException At(ReadOnlySpan<byte> source, int offset, string message) =>
        new(message, Locate(source, offset));

    public static GraphQLSyntaxException Limit(ReadOnlySpan<byte> source, int offset, string message) =>
        new(message, Locate(source, offset), GraphQLSyntaxException.LimitCode);

    public static GraphQLSyntaxException UnexpectedCharacter(ReadOnlySpan<byte> source, int offset)
    {
        var hint = source[offset] == '\'' ? " Strings are written in double quotes." : string.Empty;
        return At(source, offset, $"Unexpected character {Describe(source, offset)}.{hint}");
    }

    /// <summary>Line and column of an offset. The text before it must be valid UTF-8.</summary>
    public static Location Locate(ReadOnlySpan<byte> source, int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && !source[(i + 1)..].StartsWith("\n"u8)))
            {
                line++;
                lineStart = i + 1;
            }
        }

        var column = Encoding.UTF8.GetCharCount(source[lineStart..offset]) + 1;
        return new Location(offset, offset, line, column);
    }

    /// <summary>The character at an offset as a message shows it.</summary>
    public static string Describe(ReadOnlySpan<byte> source, int offset)
    {
        if (offset >= source.Length)
        {
            return "the end of the document";
        }

        Rune.DecodeFromUtf8(source[offset..], out var rune, out _);
        return Rune.IsControl(rune) || rune.Value == 0xFEFF ? $"U+{rune.Value:X4}" : $"\"{rune}\"";
    }

    /// <summary>A token as a message shows it.</summary>
    public static string Describe(TokenKind kind, ReadOnlySpan<byte> text) => kind switch
    {
        TokenKind.EndOfDocument => "the end of the document",
        TokenKind.Name => $"name \"{Quote(text)}\"",
        TokenKind.Int or TokenKind.Float => $"number {Quote(text)}",
        TokenKind.String or TokenKind.BlockString => $"string {Quote(text)}",
        _ => $"\"{Quote(text)}\"",
    };

    /// <summary>Offset of the first byte that is not part of a UTF-8 sequence.</summary>
    public static int FirstInvalidByte(ReadOnlySpan<byte> source)
    {
        Span<char> buffer = stackalloc char[256];
        var offset = 0;
        OperationStatus status;
        do
        {
            status = Utf8.ToUtf16(source[offset..], buffer, out var read, out _, replaceInvalidSequences: false);
            offset += read;
        }
        while (status == OperationStatus.DestinationTooSmall);
        return offset;
    }

    private static string Quote(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MaxQuoted)
        {
            return Encoding.UTF8.GetString(text);
        }

        var end = MaxQuoted;
        while ((text[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetString(text[..end]) + "…";
    }
}
