namespace Attribution.GraphQL.Language;

/// <summary>Operations, fragments and selections (GraphQL 2025 §2.3–2.8).</summary>
internal ref partial struct SyntaxParser
{
    private OperationDefinitionNode ParseShorthand(Location start)
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(Close(start), null, null, OperationType.Query, [], [], selectionSet);
    }

    private OperationDefinitionNode ParseOperation(Location start, OperationType operation, StringValueNode? description)
    {
        Advance();
        var name = lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(Close(start), name, description, operation, variables, directives, selectionSet);
    }

    private readonly bool TryReadOperation(out OperationType operation)
    {
        operation = Is("mutation"u8) ? OperationType.Mutation
            : Is("subscription"u8) ? OperationType.Subscription
            : OperationType.Query;
        return operation != OperationType.Query || Is("query"u8);
    }

    private VariableDefinitionNode[] ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var mark = stack.Mark;
        do
        {
            stack.Push(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.RightParenthesis));
        return stack.Take<VariableDefinitionNode>(mark);
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = Here();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon, "\":\"");
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(Close(start), variable, description, type, defaultValue, directives);
    }

    private VariableNode ParseVariable()
    {
        var start = Here();
        Expect(TokenKind.Dollar, "\"$\"");
        var name = ParseName();
        return new VariableNode(Close(start), name);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Location start, StringValueNode? description)
    {
        Advance();
        if (Is("on"u8))
        {
            throw Error("A fragment may not be named \"on\".");
        }

        var name = ParseName();
        if (!SkipKeyword("on"u8))
        {
            throw Unexpected("\"on\" and the type the fragment applies to");
        }

        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(Close(start), name, description, typeCondition, directives, selectionSet);
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = Here();
        if (lexer.Kind != TokenKind.LeftBrace)
        {
            throw Unexpected("\"{\"");
        }

        selectionDepth = Descend(selectionDepth, options.MaxSelectionDepth, "Selection sets");
        Advance();
        var mark = stack.Mark;
        do
        {
            stack.Push(lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField());
        }
        while (!Skip(TokenKind.RightBrace));
        selectionDepth--;
        return new SelectionSetNode(Close(start), stack.Take<ISelectionNode>(mark));
    }

    private FieldNode ParseField()
    {
        if (++fields > options.MaxFields)
        {
            throw Limit($"The document selects more than {options.MaxFields} fields.");
        }

        var start = Here();
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = lexer.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(Close(start), name, alias, directives, arguments, selectionSet);
    }

    private ISelectionNode ParseFragment()
    {
        var start = Here();
        Advance();
        var hasCondition = SkipKeyword("on"u8);
        if (!hasCondition && lexer.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(Close(start), name, spreadDirectives);
        }

        var typeCondition = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(Close(start), typeCondition, directives, selectionSet);
    }
}
