using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>Values and type references (GraphQL 2025 §2.9–2.11).</summary>
internal ref partial struct SyntaxParser
{
    private IValueNode ParseValue(bool isConstant)
    {
        switch (lexer.Kind)
        {
            case TokenKind.LeftBracket:
                return ParseList(isConstant);
            case TokenKind.LeftBrace:
                return ParseObject(isConstant);
            case TokenKind.Int or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                throw VariableInConstant();
            default:
                throw Unexpected("a value");
        }
    }

    /// <summary>The token after the dollar sign is read first: where it is none, that is the fault to show.</summary>
    private GraphQLSyntaxException VariableInConstant()
    {
        var start = lexer.Start;
        Advance();
        return SyntaxErrors.At(source, start, "A variable may not be used in a constant value.");
    }

    private IValueNode ParseNumber()
    {
        var start = Here();
        var isInt = lexer.Kind == TokenKind.Int;
        var text = Encoding.ASCII.GetString(lexer.Text);
        Advance();
        return isInt ? new IntValueNode(Close(start), text) : new FloatValueNode(Close(start), text);
    }

    private StringValueNode ParseString()
    {
        var start = Here();
        var text = lexer.Text;
        var isBlock = lexer.Kind == TokenKind.BlockString;
        var value = isBlock ? BlockStrings.Value(text[3..^3])
            : lexer.HasEscapes ? StringEscapes.Decode(text[1..^1])
            : Encoding.UTF8.GetString(text[1..^1]);
        Advance();
        return new StringValueNode(Close(start), value, isBlock);
    }

    private IValueNode ParseNamedValue()
    {
        var start = Here();
        var isTrue = Is("true"u8);
        if (isTrue || Is("false"u8))
        {
            Advance();
            return new BooleanValueNode(Close(start), isTrue);
        }

        if (SkipKeyword("null"u8))
        {
            return new NullValueNode(Close(start));
        }

        var value = Encoding.ASCII.GetString(lexer.Text);
        Advance();
        return new EnumValueNode(Close(start), value);
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = Here();
        literalDepth = Descend(literalDepth, options.MaxDepth, "Literals");
        Advance();
        var mark = stack.Mark;
        while (!Skip(TokenKind.RightBracket))
        {
            stack.Push(ParseValue(isConstant));
        }

        literalDepth--;
        return new ListValueNode(Close(start), stack.Take<IValueNode>(mark));
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = Here();
        literalDepth = Descend(literalDepth, options.MaxDepth, "Literals");
        Advance();
        var mark = stack.Mark;
        while (!Skip(TokenKind.RightBrace))
        {
            stack.Push(ParseObjectField(isConstant));
        }

        literalDepth--;
        return new ObjectValueNode(Close(start), stack.Take<ObjectFieldNode>(mark));
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = Here();
        var name = ParseName();
        Expect(TokenKind.Colon, "\":\"");
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(Close(start), name, value);
    }

    private ITypeNode ParseType()
    {
        var start = Here();
        ITypeNode type = lexer.Kind == TokenKind.LeftBracket ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(Close(start), type) : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = Here();
        literalDepth = Descend(literalDepth, options.MaxDepth, "List types");
        Advance();
        var type = ParseType();
        Expect(TokenKind.RightBracket, "\"]\"");
        literalDepth--;
        return new ListTypeNode(Close(start), type);
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = Here();
        var name = ParseName();
        return new NamedTypeNode(Close(start), name);
    }
}
