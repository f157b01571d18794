using System.Runtime.CompilerServices;
using System.Text;

namespace Attribution.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens of one text (GraphQL 2025, appendix A). Every descent passes <see cref="Descend"/>
/// first: a stack overflow cannot be caught in .NET.
/// </summary>
internal ref partial struct SyntaxParser
{
    private readonly ReadOnlySpan<byte> source;
    private readonly ParserOptions options;
    private Lexer lexer;
    private NodeStack stack;
    private int previousEnd;
    private int nodes;
    private int fields;
    private int literalDepth;
    private int selectionDepth;

    public SyntaxParser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        this.source = source;
        this.options = options;
        lexer = new Lexer(source, options.MaxTokens);
        stack = new NodeStack();
    }

    public readonly void Dispose() => stack.Dispose();

    public DocumentNode ParseDocument()
    {
        Advance();
        var start = Here();
        var mark = stack.Mark;
        do
        {
            stack.Push(ParseDefinition());
        }
        while (lexer.Kind != TokenKind.EndOfDocument);
        return new DocumentNode(Close(start), stack.Take<IDefinitionNode>(mark));
    }

    public IValueNode ParseOnlyValue()
    {
        Advance();
        var value = ParseValue(isConstant: true);
        RequireEnd();
        return value;
    }

    public ITypeNode ParseOnlyType()
    {
        Advance();
        var type = ParseType();
        RequireEnd();
        return type;
    }

    private IDefinitionNode ParseDefinition()
    {
        var start = Here();
        if (lexer.Kind == TokenKind.LeftBrace)
        {
            return ParseShorthand(start);
        }

        var description = ParseDescription();
        if (description is not null && lexer.Kind == TokenKind.LeftBrace)
        {
            throw SyntaxErrors.At(source, start.Start, "A query in short form may not carry a description.");
        }

        if (lexer.Kind != TokenKind.Name)
        {
            throw Unexpected(description is null ? "a definition" : "a definition that may carry a description");
        }

        if (description is not null && Is("extend"u8))
        {
            throw SyntaxErrors.At(source, start.Start, "An extension may not carry a description.");
        }

        IDefinitionNode? definition = ParseExecutable(start, description);
        return definition ?? ParseTypeSystem(start, description) ?? throw NotADefinition(start, description);
    }

    private readonly GraphQLSyntaxException NotADefinition(Location start, StringValueNode? description) => description is null
        ? Unexpected("a definition")
        : SyntaxErrors.At(source, start.Start, "A description must be followed by a definition that may carry it.");

    private IExecutableDefinitionNode? ParseExecutable(Location start, StringValueNode? description) =>
        Is("fragment"u8) ? ParseFragmentDefinition(start, description)
        : TryReadOperation(out var operation) ? ParseOperation(start, operation, description)
        : null;

    private StringValueNode? ParseDescription() =>
        lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private NameNode ParseName()
    {
        if (lexer.Kind != TokenKind.Name)
        {
            throw Unexpected("a name");
        }

        var start = Here();
        var value = Encoding.ASCII.GetString(lexer.Text);
        Advance();
        return new NameNode(Close(start), value);
    }

    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        var mark = stack.Mark;
        while (lexer.Kind == TokenKind.At)
        {
            if (stack.Mark - mark == options.MaxDirectivesPerLocation)
            {
                throw Limit($"More than {options.MaxDirectivesPerLocation} directives in one place.");
            }

            var start = Here();
            Advance();
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            stack.Push(new DirectiveNode(Close(start), name, arguments));
        }

        return stack.Take<DirectiveNode>(mark);
    }

    private ArgumentNode[] ParseArguments(bool isConstant)
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var mark = stack.Mark;
        do
        {
            var start = Here();
            var name = ParseName();
            Expect(TokenKind.Colon, "\":\"");
            var value = ParseValue(isConstant);
            stack.Push(new ArgumentNode(Close(start), name, value));
        }
        while (!Skip(TokenKind.RightParenthesis));
        return stack.Take<ArgumentNode>(mark);
    }

    private void Advance()
    {
        previousEnd = lexer.End;
        lexer.Next();
    }

    private readonly Location Here() => new(lexer.Start, lexer.End, lexer.Line, lexer.Column);

    /// <summary>Ends a node that began at a location, and counts it.</summary>
    private Location Close(Location start)
    {
        if (++nodes > options.MaxNodes)
        {
            throw Limit($"The document has more than {options.MaxNodes} syntax nodes.");
        }

        return options.NoLocations ? Location.None : start with { End = previousEnd };
    }

    private readonly bool Is(ReadOnlySpan<byte> keyword) =>
        lexer.Kind == TokenKind.Name && lexer.Text.SequenceEqual(keyword);

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!Is(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (!Skip(kind))
        {
            throw Unexpected(expected);
        }
    }

    private readonly void RequireEnd()
    {
        if (lexer.Kind != TokenKind.EndOfDocument)
        {
            throw Unexpected("the end");
        }
    }

    private readonly int Descend(int depth, int limit, string what)
    {
        if (depth >= limit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Limit($"{what} nest deeper than {limit} levels.");
        }

        return depth + 1;
    }

    private readonly GraphQLSyntaxException Error(string message) => SyntaxErrors.At(source, lexer.Start, message);

    private readonly GraphQLSyntaxException Limit(string message) => SyntaxErrors.Limit(source, lexer.Start, message);

    private readonly GraphQLSyntaxException Unexpected(string expected) =>
        Error($"Expected {expected}, found {SyntaxErrors.Describe(lexer.Kind, lexer.Text)}.");
}
