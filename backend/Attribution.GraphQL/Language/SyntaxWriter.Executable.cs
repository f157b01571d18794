using System.Diagnostics;

namespace Attribution.GraphQL.Language;

/// <summary>Operations, fragments and selections.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteExecutable(ISyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode set:
                WriteLines(set.Selections, '{', '}');
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                WriteInlineFragment(inline);
                break;
            default:
                throw new UnreachableException($"Unknown executable node {node.Kind}.");
        }
    }

    private void WriteOperation(OperationDefinitionNode node)
    {
        WriteDescription(node.Description);
        if (!IsShorthand(node))
        {
            text.Append(Keyword(node.Operation));
            text.Append(node.Name is null ? string.Empty : " ").Append(node.Name?.Value);
            WriteVariableDefinitions(node.VariableDefinitions);
            WriteDirectives(node.Directives);
            text.Append(' ');
        }

        Write(node.SelectionSet);
    }

    private static bool IsShorthand(OperationDefinitionNode node) =>
        node is { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.Count: 0, Directives.Count: 0 };

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new UnreachableException($"Unknown operation {operation}."),
    };

    private void WriteVariableDefinitions(IReadOnlyList<VariableDefinitionNode> nodes)
    {
        if (nodes.Any(node => node.Description is not null))
        {
            WriteLines(nodes, '(', ')');
        }
        else if (nodes.Count > 0)
        {
            text.Append('(');
            WriteSeparated(nodes, ", ");
            text.Append(')');
        }
    }

    private void WriteVariableDefinition(VariableDefinitionNode node)
    {
        WriteDescription(node.Description);
        Write(node.Variable);
        text.Append(": ");
        Write(node.Type);
        WriteDefault(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void WriteDefault(IValueNode? value)
    {
        if (value is not null)
        {
            text.Append(" = ");
            Write(value);
        }
    }

    private void WriteFragment(FragmentDefinitionNode node)
    {
        WriteDescription(node.Description);
        text.Append("fragment ").Append(node.Name.Value).Append(" on ");
        Write(node.TypeCondition);
        WriteDirectives(node.Directives);
        text.Append(' ');
        Write(node.SelectionSet);
    }

    private void WriteField(FieldNode node)
    {
        if (node.Alias is not null)
        {
            text.Append(node.Alias.Value).Append(": ");
        }

        text.Append(node.Name.Value);
        WriteArguments(node.Arguments);
        WriteDirectives(node.Directives);
        if (node.SelectionSet is not null)
        {
            text.Append(' ');
            Write(node.SelectionSet);
        }
    }

    private void WriteInlineFragment(InlineFragmentNode node)
    {
        text.Append("...");
        if (node.TypeCondition is not null)
        {
            text.Append(" on ");
            Write(node.TypeCondition);
        }

        WriteDirectives(node.Directives);
        text.Append(' ');
        Write(node.SelectionSet);
    }
}
