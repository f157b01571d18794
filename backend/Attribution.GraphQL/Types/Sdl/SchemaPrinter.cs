using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Reflection;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>Prints a schema as SDL, types sorted by name, without introspection and without the built-in scalars and directives.</summary>
public static class SchemaPrinter
{
    private static readonly HashSet<string> Specified = ["String", "Boolean", "Int", "Float", "ID"];

    /// <summary>The SDL, ending with a line break. The same schema always gives the same text.</summary>
    public static string Print(Schema schema)
    {
        var definitions = new List<IDefinitionNode>();
        if (SchemaSyntax.Definition(schema) is { } roots)
        {
            definitions.Add(roots);
        }

        definitions.AddRange(
            schema.Directives.Where(each => !BuiltInDirectives.Names.Contains(each.Name)).OrderBy(each => each.Name, StringComparer.Ordinal)
                .Select(SchemaSyntax.Of));
        definitions.AddRange(
            schema.Types.Where(each => !each.IsIntrospection && !Specified.Contains(each.Name)).OrderBy(each => each.Name, StringComparer.Ordinal)
                .Select(SchemaSyntax.Of));
        return SyntaxPrinter.Print(new DocumentNode(Location.None, definitions)) + "\n";
    }
}
