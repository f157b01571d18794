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
}
