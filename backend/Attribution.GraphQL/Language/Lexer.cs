using System.Buffers;
using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>
/// Splits UTF-8 text into tokens (GraphQL 2025 §2.1) without making strings. The text must be valid UTF-8, so that no step
/// has to look for broken sequences; <see cref="Utf8GraphQLParser"/> refuses any other.
/// </summary>
internal ref struct Lexer
{
    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"u8);

    private readonly ReadOnlySpan<byte> source;
    private readonly int maxTokens;
    private int position;
    private int tokens;
    private int lineStart;

    /// <summary>By how much bytes outnumber UTF-16 characters on the current line so far.</summary>
    private int surplus;
    private int line;

    public Lexer(ReadOnlySpan<byte> source, int maxTokens)
    {
        this.source = source;
        this.maxTokens = maxTokens;
        line = 1;
    }

    public TokenKind Kind { get; private set; }

    public int Start { get; private set; }

    /// <summary>End of the current token.</summary>
    public readonly int End => position;

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>For a String token: whether it holds an escape sequence.</summary>
    public bool HasEscapes { get; private set; }

    /// <summary>The bytes of the current token, quotes included.</summary>
    public readonly ReadOnlySpan<byte> Text => source[Start..position];

    /// <summary>Moves to the next token.</summary>
    public void Next()
    {
        SkipIgnored();
        Start = position;
        Line = line;
        Column = position - lineStart - surplus + 1;
        if (position == source.Length)
        {
            Kind = TokenKind.EndOfDocument;
            return;
        }

        if (++tokens > maxTokens)
        {
            throw SyntaxErrors.Limit(source, Start, $"The document has more than {maxTokens} tokens.");
        }

        ReadToken(source[position]);
    }

    private void ReadToken(byte first)
    {
        if (char.IsAsciiLetter((char)first) || first == '_')
        {
            ReadName();
        }
        else if (char.IsAsciiDigit((char)first) || first == '-')
        {
            ReadNumber();
        }
        else if (first == '"')
        {
            ReadStringOrBlock();
        }
        else
        {
            ReadPunctuator(first);
        }
    }

    private void ReadPunctuator(byte first)
    {
        Kind = first switch
        {
            (byte)'{' => TokenKind.LeftBrace,
            (byte)'}' => TokenKind.RightBrace,
            (byte)'(' => TokenKind.LeftParenthesis,
            (byte)')' => TokenKind.RightParenthesis,
            (byte)':' => TokenKind.Colon,
            (byte)'$' => TokenKind.Dollar,
            (byte)'!' => TokenKind.Bang,
            (byte)'@' => TokenKind.At,
            (byte)'[' => TokenKind.LeftBracket,
            (byte)']' => TokenKind.RightBracket,
            (byte)'=' => TokenKind.Equal,
            (byte)'|' => TokenKind.Pipe,
            (byte)'&' => TokenKind.Ampersand,
            (byte)'.' when source[position..].StartsWith("..."u8) => TokenKind.Spread,
            _ => throw SyntaxErrors.UnexpectedCharacter(source, position),
        };
        position += Kind == TokenKind.Spread ? 3 : 1;
    }

    private void ReadName()
    {
        var length = source[position..].IndexOfAnyExcept(NameBytes);
        position = length < 0 ? source.Length : position + length;
        Kind = TokenKind.Name;
    }

    private readonly int Peek(int offset) => offset < source.Length ? source[offset] : -1;

    private void SkipIgnored()
    {
        while (position < source.Length)
        {
            switch (source[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    position++;
                    break;
                case (byte)'\n':
                    StartLine(1);
                    break;
                case (byte)'\r':
                    StartLine(Peek(position + 1) == '\n' ? 2 : 1);
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when source[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    surplus += 2;
                    break;
                default:
                    return;
            }
        }
    }

    private void StartLine(int terminatorLength)
    {
        position += terminatorLength;
        line++;
        lineStart = position;
        surplus = 0;
    }

    private void SkipComment()
    {
        var rest = source[position..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        position += length < 0 ? rest.Length : length;
    }

    private void ReadNumber()
    {
        var at = position;
        if (source[at] == '-')
        {
            at++;
        }

        if (Peek(at) == '0')
        {
            at++;
            if (IsDigit(Peek(at)))
            {
                throw SyntaxErrors.At(source, at, "A number may not have a leading zero.");
            }
        }
        else
        {
            at = ReadDigits(at);
        }

        Kind = TokenKind.Int;
        position = ReadFractionAndExponent(at);
        var next = Peek(position);
        if (next == '.' || next == '_' || (next >= 0 && char.IsAsciiLetter((char)next)))
        {
            throw SyntaxErrors.At(source, position, $"A number may not be followed directly by \"{(char)next}\".");
        }
    }

    private int ReadFractionAndExponent(int at)
    {
        if (Peek(at) == '.')
        {
            Kind = TokenKind.Float;
            at = ReadDigits(at + 1);
        }

        if (Peek(at) is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            at++;
            at = ReadDigits(Peek(at) is '+' or '-' ? at + 1 : at);
        }

        return at;
    }

    private readonly int ReadDigits(int at)
    {
        if (!IsDigit(Peek(at)))
        {
            throw SyntaxErrors.At(source, at, $"Expected a digit, found {SyntaxErrors.Describe(source, at)}.");
        }

        while (IsDigit(Peek(at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(int value) => value is >= '0' and <= '9';

    private void ReadStringOrBlock()
    {
        if (source[position..].StartsWith("\"\"\""u8))
        {
            ReadBlockString();
            return;
        }

        Kind = TokenKind.String;
        HasEscapes = false;
        var at = position + 1;
        while (true)
        {
            var length = source[at..].IndexOfAny("\"\\\n\r"u8);
            at += length < 0 ? source.Length - at : length;
            switch (Peek(at))
            {
                case '"':
                    AddSurplus(source[position..at]);
                    position = at + 1;
                    return;
                case '\\':
                    HasEscapes = true;
                    at += StringEscapes.Length(source, at);
                    break;
                default:
                    throw SyntaxErrors.At(source, at, "The string is not closed.");
            }
        }
    }

    /// <summary>Searches and counts in bulk: a line at a time is slow where half a million are empty.</summary>
    private void ReadBlockString()
    {
        Kind = TokenKind.BlockString;
        var at = position + 3;
        while (true)
        {
            var length = source[at..].IndexOf("\"\"\""u8);
            if (length < 0)
            {
                throw SyntaxErrors.At(source, source.Length, "The block string is not closed.");
            }

            at += length + 3;
            if (length == 0 || source[at - 4] != '\\')
            {
                break;
            }
        }

        PassLines(source[position..(at - 3)]);
        position = at;
    }

    private void PassLines(ReadOnlySpan<byte> text)
    {
        var last = text.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (last >= 0)
        {
            line += text.Count((byte)'\n') + text.Count((byte)'\r') - text.Count("\r\n"u8);
            lineStart = position + last + 1;
            surplus = 0;
        }

        AddSurplus(text[(last + 1)..]);
    }

    private void AddSurplus(ReadOnlySpan<byte> text)
    {
        if (!Ascii.IsValid(text))
        {
            surplus += text.Length - Encoding.UTF8.GetCharCount(text);
        }
    }
}
