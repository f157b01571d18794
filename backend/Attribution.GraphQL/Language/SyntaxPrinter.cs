namespace Attribution.GraphQL.Language;

/// <summary>Prints syntax nodes as GraphQL text, indented by two spaces. Parsing the text gives the same tree again.</summary>
public static class SyntaxPrinter
{
    /// <summary>Prints a node. Comments and the way lines were broken are not kept.</summary>
    /// <param name="node">Any node; a document ends without a line break.</param>
    public static string Print(ISyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }

    /// <summary>How a value's text begins, for messages: no more is printed than they repeat, however large the value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="longest">Most characters, an ellipsis in place of the last where there is more.</param>
    internal static string Shorten(IValueNode node, int longest)
    {
        var writer = new SyntaxWriter(longest);
        writer.Write(node);
        var text = writer.ToString();
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");
    }
}
