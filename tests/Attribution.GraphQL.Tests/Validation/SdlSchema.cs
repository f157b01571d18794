using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Scalars;

namespace Attribution.GraphQL.Tests.Validation;

/// <summary>Makes a schema without resolvers from SDL, for tests that only ask about types. The SDL must be valid.</summary>
internal sealed class SdlSchema
{
    private readonly Dictionary<string, NamedType> types;
    private readonly DocumentNode document;

    private SdlSchema(string sdl)
    {
        document = Utf8GraphQLParser.Parse(sdl + IntrospectionSdl.Text, ParserOptions.Trusted);
        types = BuiltInScalars.Specified
            .Concat<NamedType>(document.Definitions.OfType<ITypeDefinitionNode>().Select(Declare))
            .ToDictionary(type => type.Name);
    }

    public static Schema Build(string sdl) => new SdlSchema(sdl).Assemble();

    private Schema Assemble()
    {
        foreach (var definition in document.Definitions.OfType<ITypeDefinitionNode>())
        {
            Fill(definition);
        }

        return new Schema(new SchemaParts
        {
            QueryType = "Query",
            MutationType = types.ContainsKey("Mutation") ? "Mutation" : null,
            SubscriptionType = types.ContainsKey("Subscription") ? "Subscription" : null,
            Types = [.. types.Values],
            Directives = [.. document.Definitions.OfType<DirectiveDefinitionNode>().Select(Directive)],
            RuntimeTypes = new Dictionary<Type, NamedType>(),
        });
    }

    private static NamedType Declare(ITypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode => new ObjectType(node.Name.Value, null),
        InterfaceTypeDefinitionNode => new InterfaceType(node.Name.Value, null),
        UnionTypeDefinitionNode => new UnionType(node.Name.Value, null),
        EnumTypeDefinitionNode type => new EnumType(node.Name.Value, null, [.. type.Values.Select(each => new EnumValueDefinition(each.Name.Value, each.Name.Value))]),
        InputObjectTypeDefinitionNode type => new InputObjectType(node.Name.Value, null) { IsOneOf = type.Directives.Any(each => each.Name.Value == "oneOf") },
        _ => new AnyScalar(node.Name.Value),
    };

    private void Fill(ITypeDefinitionNode node)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode type:
                Fill((ComplexType)types[node.Name.Value], type.Fields, type.Interfaces);
                break;
            case InterfaceTypeDefinitionNode type:
                Fill((ComplexType)types[node.Name.Value], type.Fields, type.Interfaces);
                break;
            case UnionTypeDefinitionNode type:
                ((UnionType)types[node.Name.Value]).MemberTypes = [.. type.Types.Select(each => (ObjectType)types[each.Name.Value])];
                break;
            case InputObjectTypeDefinitionNode type:
                ((InputObjectType)types[node.Name.Value]).Fields =
                    [.. type.Fields.Select(each => new InputFieldDefinition(each.Name.Value, TypeOf(each.Type)) { DefaultValue = each.DefaultValue })];
                break;
        }
    }

    private void Fill(ComplexType type, IReadOnlyList<FieldDefinitionNode> fields, IReadOnlyList<NamedTypeNode> interfaces)
    {
        type.Interfaces = [.. interfaces.Select(each => (InterfaceType)types[each.Name.Value])];
        type.Fields = [.. fields.Select(each => new FieldDefinition(each.Name.Value, TypeOf(each.Type), [.. each.Arguments.Select(Argument)]))];
    }

    private ArgumentDefinition Argument(InputValueDefinitionNode node) => new(node.Name.Value, TypeOf(node.Type)) { DefaultValue = node.DefaultValue };

    private DirectiveDefinition Directive(DirectiveDefinitionNode node) =>
        new(node.Name.Value, [.. node.Arguments.Select(Argument)], [.. node.Locations.Select(each => each.Value)]) { IsRepeatable = node.IsRepeatable };

    private IType TypeOf(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        _ => types[((NamedTypeNode)node).Name.Value],
    };
}
