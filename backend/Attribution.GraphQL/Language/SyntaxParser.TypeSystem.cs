namespace Attribution.GraphQL.Language;

/// <summary>Type system definitions and extensions (GraphQL 2025 §3).</summary>
internal ref partial struct SyntaxParser
{
    private ITypeSystemDefinitionNode? ParseTypeSystem(Location start, StringValueNode? description) =>
        SkipKeyword("type"u8) ? ParseObjectType(start, description)
        : SkipKeyword("input"u8) ? ParseInputObject(start, description)
        : SkipKeyword("enum"u8) ? ParseEnum(start, description)
        : SkipKeyword("interface"u8) ? ParseInterface(start, description)
        : SkipKeyword("union"u8) ? ParseUnion(start, description)
        : SkipKeyword("scalar"u8) ? ParseScalar(start, description)
        : SkipKeyword("directive"u8) ? ParseDirectiveDefinition(start, description)
        : SkipKeyword("schema"u8) ? ParseSchema(start, description)
        : SkipKeyword("extend"u8) ? ParseExtension(start)
        : null;

    private SchemaDefinitionNode ParseSchema(Location start, StringValueNode? description)
    {
        var directives = ParseDirectives(isConstant: true);
        if (lexer.Kind != TokenKind.LeftBrace)
        {
            throw Unexpected("\"{\"");
        }

        var operationTypes = ParseOperationTypes();
        return new SchemaDefinitionNode(Close(start), description, directives, operationTypes);
    }

    private ScalarTypeDefinitionNode ParseScalar(Location start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new ScalarTypeDefinitionNode(Close(start), name, description, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(Location start, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var definitions = ParseFieldDefinitions();
        return new ObjectTypeDefinitionNode(Close(start), name, description, directives, interfaces, definitions);
    }

    private InterfaceTypeDefinitionNode ParseInterface(Location start, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var definitions = ParseFieldDefinitions();
        return new InterfaceTypeDefinitionNode(Close(start), name, description, directives, interfaces, definitions);
    }

    private UnionTypeDefinitionNode ParseUnion(Location start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMembers();
        return new UnionTypeDefinitionNode(Close(start), name, description, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnum(Location start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValues();
        return new EnumTypeDefinitionNode(Close(start), name, description, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(Location start, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var definitions = ParseInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        return new InputObjectTypeDefinitionNode(Close(start), name, description, directives, definitions);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        Expect(TokenKind.At, "\"@\"");
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        var isRepeatable = SkipKeyword("repeatable"u8);
        if (!SkipKeyword("on"u8))
        {
            throw Unexpected("\"on\" and the places of the directive");
        }

        var mark = stack.Mark;
        Skip(TokenKind.Pipe);
        do
        {
            if (lexer.Kind == TokenKind.Name && !DirectiveLocations.IsKnown(lexer.Text))
            {
                throw Unexpected("a directive location");
            }

            stack.Push(ParseName());
        }
        while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode(Close(start), name, description, isRepeatable, arguments, stack.Take<NameNode>(mark));
    }

    private NamedTypeNode[] ParseInterfaces() =>
        SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    private NamedTypeNode[] ParseUnionMembers() =>
        Skip(TokenKind.Equal) ? ParseNamedTypes(TokenKind.Pipe) : [];

    private NamedTypeNode[] ParseNamedTypes(TokenKind separator)
    {
        var mark = stack.Mark;
        Skip(separator);
        do
        {
            stack.Push(ParseNamedType());
        }
        while (Skip(separator));
        return stack.Take<NamedTypeNode>(mark);
    }

    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        var mark = stack.Mark;
        if (Skip(TokenKind.LeftBrace))
        {
            do
            {
                stack.Push(ParseFieldDefinition());
            }
            while (!Skip(TokenKind.RightBrace));
        }

        return stack.Take<FieldDefinitionNode>(mark);
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = Here();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        Expect(TokenKind.Colon, "\":\"");
        var type = ParseType();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(Close(start), name, description, arguments, type, directives);
    }

    private InputValueDefinitionNode[] ParseInputValues(TokenKind open, TokenKind close)
    {
        var mark = stack.Mark;
        if (Skip(open))
        {
            do
            {
                stack.Push(ParseInputValue());
            }
            while (!Skip(close));
        }

        return stack.Take<InputValueDefinitionNode>(mark);
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var start = Here();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon, "\":\"");
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(Close(start), name, description, type, defaultValue, directives);
    }

    private EnumValueDefinitionNode[] ParseEnumValues()
    {
        var mark = stack.Mark;
        if (Skip(TokenKind.LeftBrace))
        {
            do
            {
                stack.Push(ParseEnumValue());
            }
            while (!Skip(TokenKind.RightBrace));
        }

        return stack.Take<EnumValueDefinitionNode>(mark);
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var start = Here();
        var description = ParseDescription();
        if (Is("true"u8) || Is("false"u8) || Is("null"u8))
        {
            throw Error("An enum value may not be named true, false or null.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(Close(start), name, description, directives);
    }

    private OperationTypeDefinitionNode[] ParseOperationTypes()
    {
        var mark = stack.Mark;
        if (Skip(TokenKind.LeftBrace))
        {
            do
            {
                stack.Push(ParseOperationType());
            }
            while (!Skip(TokenKind.RightBrace));
        }

        return stack.Take<OperationTypeDefinitionNode>(mark);
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = Here();
        if (!TryReadOperation(out var operation))
        {
            throw Unexpected("query, mutation or subscription");
        }

        Advance();
        Expect(TokenKind.Colon, "\":\"");
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(Close(start), operation, type);
    }
}
