namespace Attribution.GraphQL.Language;

/// <summary>Type system extensions (GraphQL 2025 §3.3.2, §3.4.3). Each must extend something.</summary>
internal ref partial struct SyntaxParser
{
    private ITypeSystemDefinitionNode ParseExtension(Location start) =>
        SkipKeyword("type"u8) ? ExtendObject(start)
        : SkipKeyword("input"u8) ? ExtendInputObject(start)
        : SkipKeyword("enum"u8) ? ExtendEnum(start)
        : SkipKeyword("interface"u8) ? ExtendInterface(start)
        : SkipKeyword("union"u8) ? ExtendUnion(start)
        : SkipKeyword("scalar"u8) ? ExtendScalar(start)
        : SkipKeyword("schema"u8) ? ExtendSchema(start)
        : throw Unexpected("schema, scalar, type, interface, union, enum or input");

    private SchemaExtensionNode ExtendSchema(Location start)
    {
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = ParseOperationTypes();
        RequireAny(directives.Length + operationTypes.Length, "directives or root operation types");
        return new SchemaExtensionNode(Close(start), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ExtendScalar(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireAny(directives.Length, "directives");
        return new ScalarTypeExtensionNode(Close(start), name, directives);
    }

    private ObjectTypeExtensionNode ExtendObject(Location start)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var definitions = ParseFieldDefinitions();
        RequireAny(interfaces.Length + directives.Length + definitions.Length, "interfaces, directives or fields");
        return new ObjectTypeExtensionNode(Close(start), name, directives, interfaces, definitions);
    }

    private InterfaceTypeExtensionNode ExtendInterface(Location start)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var definitions = ParseFieldDefinitions();
        RequireAny(interfaces.Length + directives.Length + definitions.Length, "interfaces, directives or fields");
        return new InterfaceTypeExtensionNode(Close(start), name, directives, interfaces, definitions);
    }

    private UnionTypeExtensionNode ExtendUnion(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = ParseUnionMembers();
        RequireAny(directives.Length + types.Length, "directives or member types");
        return new UnionTypeExtensionNode(Close(start), name, directives, types);
    }

    private EnumTypeExtensionNode ExtendEnum(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValues();
        RequireAny(directives.Length + values.Length, "directives or values");
        return new EnumTypeExtensionNode(Close(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ExtendInputObject(Location start)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var definitions = ParseInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        RequireAny(directives.Length + definitions.Length, "directives or fields");
        return new InputObjectTypeExtensionNode(Close(start), name, directives, definitions);
    }

    private readonly void RequireAny(int count, string expected)
    {
        if (count == 0)
        {
            throw Unexpected(expected);
        }
    }
}
