using System.Diagnostics;
using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>Writes nodes to a text, keeping track of the indent. This part: dispatch and what all nodes share.</summary>
/// <param name="longest">From this many characters on, values are left out and strings cut, since nobody reads further.</param>
internal sealed partial class SyntaxWriter(int longest = int.MaxValue)
{
    private readonly StringBuilder text = new();
    private int indent;

    public override string ToString() => text.ToString();

    public void Write(ISyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteSeparated(document.Definitions, "\n\n");
                break;
            case NameNode name:
                text.Append(name.Value);
                break;
            case IValueNode value:
                WriteValue(value);
                break;
            case ITypeNode type:
                WriteType(type);
                break;
            case ITypeSystemDefinitionNode definition:
                WriteTypeSystem(definition);
                break;
            default:
                WriteOther(node);
                break;
        }
    }

    private void WriteOther(ISyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode or FragmentDefinitionNode or VariableDefinitionNode or SelectionSetNode or ISelectionNode:
                WriteExecutable(node);
                break;
            case ArgumentNode argument:
                WriteNamedValue(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WriteNamedValue(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                text.Append('@').Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteType(ITypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                text.Append('[');
                WriteType(list.Type);
                text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                text.Append('!');
                break;
            default:
                throw new UnreachableException($"Unknown type node {node.Kind}.");
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(' ');
            Write(directive);
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            text.Append('(');
            WriteSeparated(arguments, ", ");
            text.Append(')');
        }
    }

    private void WriteSeparated(IReadOnlyList<ISyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : separator);
            Write(nodes[i]);
        }
    }

    /// <summary>Writes nodes between brackets, each on a line of its own.</summary>
    private void WriteLines(IReadOnlyList<ISyntaxNode> nodes, char open, char close)
    {
        text.Append(open);
        indent++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }

        indent--;
        NewLine();
        text.Append(close);
    }

    private void NewLine() => text.Append('\n').Append(' ', indent * 2);
}
