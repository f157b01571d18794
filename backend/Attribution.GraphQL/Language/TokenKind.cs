namespace Attribution.GraphQL.Language;

/// <summary>The lexical tokens (GraphQL 2025 §2.1.6).</summary>
internal enum TokenKind : byte
{
    EndOfDocument,
    Bang,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Spread,
    Colon,
    Equal,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    Pipe,
    RightBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
