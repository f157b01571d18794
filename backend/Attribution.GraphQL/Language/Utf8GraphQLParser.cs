using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>Parses GraphQL text (September 2025 edition). Thread safe: nothing is kept between calls.</summary>
public static class Utf8GraphQLParser
{
    /// <summary>Parses a document within the limits for requests from outside.</summary>
    /// <param name="source">The UTF-8 text, with or without byte order mark.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL or beyond a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source) => Parse(source, ParserOptions.Default);

    /// <summary>Parses a document.</summary>
    /// <param name="source">The UTF-8 text, with or without byte order mark.</param>
    /// <param name="options">The limits to hold it to.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL or beyond a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return System.Text.Unicode.Utf8.IsValid(source) ? ParseText(source, options) : throw NotText(source, options);
    }

    /// <summary>Parses a document within the limits for requests from outside.</summary>
    /// <param name="source">The text; an unpaired surrogate is a syntax error.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL or beyond a limit.</exception>
    public static DocumentNode Parse(string source) => Parse(source, ParserOptions.Default);

    /// <summary>Parses a document.</summary>
    /// <param name="source">The text; an unpaired surrogate is a syntax error.</param>
    /// <param name="options">The limits to hold it to.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL or beyond a limit.</exception>
    public static DocumentNode Parse(string source, ParserOptions options) => Parse(Encode(source), options);

    /// <summary>Parses one value without variables, such as a default value.</summary>
    /// <param name="source">The text of the value and nothing else.</param>
    /// <param name="options">The limits to hold it to; null for <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a constant value or beyond a limit.</exception>
    public static IValueNode ParseValueLiteral(string source, ParserOptions? options = null)
    {
        var parser = new SyntaxParser(TextOf(source), options ?? ParserOptions.Default);
        try
        {
            return parser.ParseOnlyValue();
        }
        finally
        {
            parser.Dispose();
        }
    }

    /// <summary>Parses one type reference, such as <c>[String!]</c>.</summary>
    /// <param name="source">The text of the type and nothing else.</param>
    /// <param name="options">The limits to hold it to; null for <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a type or beyond a limit.</exception>
    public static ITypeNode ParseTypeReference(string source, ParserOptions? options = null)
    {
        var parser = new SyntaxParser(TextOf(source), options ?? ParserOptions.Default);
        try
        {
            return parser.ParseOnlyType();
        }
        finally
        {
            parser.Dispose();
        }
    }

    private static DocumentNode ParseText(ReadOnlySpan<byte> source, ParserOptions options)
    {
        var parser = new SyntaxParser(source, options);
        try
        {
            return parser.ParseDocument();
        }
        finally
        {
            parser.Dispose();
        }
    }

    /// <summary>The first fault of bytes that are not UTF-8: they may break the grammar before they break the encoding.</summary>
    private static GraphQLSyntaxException NotText(ReadOnlySpan<byte> source, ParserOptions options)
    {
        var end = SyntaxErrors.FirstInvalidByte(source);
        try
        {
            ParseText(source[..end], options);
        }
        catch (GraphQLSyntaxException earlier) when (earlier.Location.Start < end)
        {
            return earlier;
        }
        catch (GraphQLSyntaxException)
        {
            // The text before the broken sequence only lacks its end.
        }

        return SyntaxErrors.At(source, end, "The document is not valid UTF-8.");
    }

    private static byte[] TextOf(string source)
    {
        var bytes = Encode(source);
        return bytes is [.., 0xFF] ? throw SyntaxErrors.At(bytes, bytes.Length - 1, "The text is not valid Unicode.") : bytes;
    }

    /// <summary>UTF-8 of a string; an unpaired surrogate becomes a byte that the lexer refuses, not a replacement character.</summary>
    private static byte[] Encode(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(source.Length)];
        System.Text.Unicode.Utf8.FromUtf16(source, bytes, out var read, out var written, replaceInvalidSequences: false);
        if (read == source.Length)
        {
            return bytes[..written];
        }

        bytes[written] = 0xFF;
        return bytes[..(written + 1)];
    }
}
