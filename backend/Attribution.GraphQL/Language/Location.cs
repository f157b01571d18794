namespace Attribution.GraphQL.Language;

/// <summary>A place in a source text.</summary>
/// <param name="Start">Offset of the first byte of the UTF-8 source, from 0.</param>
/// <param name="End">Offset of the byte after the last one.</param>
/// <param name="Line">Line of the start, from 1; CR, LF and CRLF end a line. 0 means "nowhere".</param>
/// <param name="Column">Column of the start in UTF-16 characters, from 1, as editors and graphql-js count them.</param>
public readonly record struct Location(int Start, int End, int Line, int Column)
{
    /// <summary>The place of nodes that were not parsed from a text; equals <c>default</c>.</summary>
    public static Location None => default;

    /// <summary>Whether this is no place at all.</summary>
    public bool IsNone => Line == 0;

    /// <summary>Line and column, written <c>line:column</c>.</summary>
    public override string ToString() => IsNone ? "nowhere" : $"{Line}:{Column}";
}
