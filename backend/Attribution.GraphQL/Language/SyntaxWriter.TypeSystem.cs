using System.Diagnostics;

namespace Attribution.GraphQL.Language;

/// <summary>Type system definitions and extensions.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(ITypeSystemDefinitionNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                WriteSchema("schema", schema.Directives, schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WriteSchema("extend schema", schema.Directives, schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case ITypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
            case ITypeExtensionNode type:
                WriteTypeExtension(type);
                break;
            default:
                throw new UnreachableException($"Unknown type system node {node.Kind}.");
        }
    }

    private void WriteTypeDefinition(ITypeDefinitionNode node)
    {
        switch (node)
        {
            case ScalarTypeDefinitionNode type:
                WriteHead(type.Description, "scalar ", type);
                break;
            case ObjectTypeDefinitionNode type:
                WriteHead(type.Description, "type ", type, type.Interfaces);
                WriteBody(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteHead(type.Description, "interface ", type, type.Interfaces);
                WriteBody(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WriteHead(type.Description, "union ", type);
                WriteUnionMembers(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteHead(type.Description, "enum ", type);
                WriteBody(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHead(type.Description, "input ", type);
                WriteBody(type.Fields);
                break;
            default:
                throw new UnreachableException($"Unknown type definition {node.Kind}.");
        }
    }

    private void WriteTypeExtension(ITypeExtensionNode node)
    {
        switch (node)
        {
            case ScalarTypeExtensionNode type:
                WriteHead("extend scalar ", type);
                break;
            case ObjectTypeExtensionNode type:
                WriteHead("extend type ", type, type.Interfaces);
                WriteBody(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead("extend interface ", type, type.Interfaces);
                WriteBody(type.Fields);
                break;
            case UnionTypeExtensionNode type:
                WriteHead("extend union ", type);
                WriteUnionMembers(type.Types);
                break;
            case EnumTypeExtensionNode type:
                WriteHead("extend enum ", type);
                WriteBody(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WriteHead("extend input ", type);
                WriteBody(type.Fields);
                break;
            default:
                throw new UnreachableException($"Unknown type extension {node.Kind}.");
        }
    }

    private void WriteHead(StringValueNode? description, string keyword, ITypeDefinitionNode type, IReadOnlyList<NamedTypeNode>? interfaces = null)
    {
        WriteDescription(description);
        WriteHead(keyword, type.Name, type.Directives, interfaces);
    }

    private void WriteHead(string keyword, ITypeExtensionNode type, IReadOnlyList<NamedTypeNode>? interfaces = null) =>
        WriteHead(keyword, type.Name, type.Directives, interfaces);

    private void WriteHead(string keyword, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<NamedTypeNode>? interfaces)
    {
        text.Append(keyword).Append(name.Value);
        if (interfaces is { Count: > 0 })
        {
            text.Append(" implements ");
            WriteSeparated(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteBody(IReadOnlyList<ISyntaxNode> members)
    {
        if (members.Count > 0)
        {
            text.Append(' ');
            WriteLines(members, '{', '}');
        }
    }

    private void WriteUnionMembers(IReadOnlyList<NamedTypeNode> types)
    {
        if (types.Count > 0)
        {
            text.Append(" = ");
            WriteSeparated(types, " | ");
        }
    }

    private void WriteSchema(string keyword, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<OperationTypeDefinitionNode> types)
    {
        text.Append(keyword);
        WriteDirectives(directives);
        WriteBody(types);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode node)
    {
        WriteDescription(node.Description);
        text.Append("directive @").Append(node.Name.Value);
        WriteArgumentDefinitions(node.Arguments);
        text.Append(node.IsRepeatable ? " repeatable on " : " on ");
        WriteSeparated(node.Locations, " | ");
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Any(argument => argument.Description is not null))
        {
            WriteLines(arguments, '(', ')');
        }
        else if (arguments.Count > 0)
        {
            text.Append('(');
            WriteSeparated(arguments, ", ");
            text.Append(')');
        }
    }

    private void WriteMember(ISyntaxNode node)
    {
        switch (node)
        {
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                text.Append(field.Name.Value);
                WriteArgumentDefinitions(field.Arguments);
                text.Append(": ");
                Write(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                text.Append(input.Name.Value).Append(": ");
                Write(input.Type);
                WriteDefault(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            case OperationTypeDefinitionNode operation:
                text.Append(Keyword(operation.Operation)).Append(": ");
                Write(operation.Type);
                break;
            default:
                throw new UnreachableException($"Unknown node {node.Kind}.");
        }
    }
}
