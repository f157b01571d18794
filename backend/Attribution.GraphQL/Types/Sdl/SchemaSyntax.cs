using System.Diagnostics;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>Turns types into the syntax that defines them.</summary>
internal static class SchemaSyntax
{
    private const string DefaultReason = "No longer supported";

    /// <summary>The schema definition; null where names and description need none (§3.3.2).</summary>
    public static SchemaDefinitionNode? Definition(Schema schema)
    {
        (OperationType Operation, ObjectType? Type)[] roots =
            [(OperationType.Query, schema.QueryType), (OperationType.Mutation, schema.MutationType), (OperationType.Subscription, schema.SubscriptionType)];
        return schema.Description is null && roots.All(each => each.Type is null || each.Type.Name == each.Operation.ToString())
            ? null
            : new SchemaDefinitionNode(Location.None, Text(schema.Description), [], [.. roots.SelectMany(each => Root(each.Operation, each.Type))]);
    }

    public static IDefinitionNode Of(NamedType type) => type switch
    {
        ScalarType scalar => new ScalarTypeDefinitionNode(Location.None, Name(type.Name), Text(type.Description), SpecifiedBy(scalar)),
        ObjectType complex => new ObjectTypeDefinitionNode(Location.None, Name(type.Name), Text(type.Description), [], Interfaces(complex), Fields(complex)),
        InterfaceType complex => new InterfaceTypeDefinitionNode(
            Location.None, Name(type.Name), Text(type.Description), [], Interfaces(complex), Fields(complex)),
        UnionType union => new UnionTypeDefinitionNode(Location.None, Name(type.Name), Text(type.Description), [], [.. union.MemberTypes.Select(Named)]),
        EnumType names => new EnumTypeDefinitionNode(Location.None, Name(type.Name), Text(type.Description), [], [.. names.Values.Select(Value)]),
        InputObjectType input => new InputObjectTypeDefinitionNode(
            Location.None, Name(type.Name), Text(type.Description), OneOf(input), [.. input.Fields.Select(Input)]),
        _ => throw new UnreachableException(type.Kind.ToString()),
    };

    public static IDefinitionNode Of(DirectiveDefinition directive) => new DirectiveDefinitionNode(
        Location.None,
        Name(directive.Name),
        Text(directive.Description),
        directive.IsRepeatable,
        [.. directive.Arguments.Select(Input)],
        [.. directive.Locations.Select(Name)]);

    private static IEnumerable<OperationTypeDefinitionNode> Root(OperationType operation, ObjectType? type) =>
        type is null ? [] : [new(Location.None, operation, Named(type))];

    private static FieldDefinitionNode[] Fields(ComplexType type) => [.. type.Fields.Select(Field)];

    private static FieldDefinitionNode Field(FieldDefinition field) => new(
        Location.None,
        Name(field.Name),
        Text(field.Description),
        [.. field.Arguments.Select(Input)],
        TypeOf(field.Type),
        Deprecated(field.DeprecationReason));

    private static NamedTypeNode[] Interfaces(ComplexType type) => [.. type.Interfaces.Select(Named)];

    private static InputValueDefinitionNode Input(InputValueDefinition value) =>
        new(Location.None, Name(value.Name), Text(value.Description), TypeOf(value.Type), value.DefaultValue, Deprecated(value.DeprecationReason));

    private static EnumValueDefinitionNode Value(EnumValueDefinition value) => new(
        Location.None, Name(value.Name), Text(value.Description), Deprecated(value.DeprecationReason));

    private static ITypeNode TypeOf(IType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Location.None, TypeOf(nonNull.NullableType)),
        ListType list => new ListTypeNode(Location.None, TypeOf(list.ElementType)),
        _ => Named(type.NamedType),
    };

    private static NamedTypeNode Named(NamedType type) => new(Location.None, Name(type.Name));

    private static NameNode Name(string name) => new(Location.None, name);

    private static StringValueNode? Text(string? text) => text is null ? null : new(Location.None, text, block: true);

    private static DirectiveNode[] Deprecated(string? reason) =>
        reason is null ? [] : [Directive("deprecated", reason == DefaultReason ? null : ("reason", reason))];

    private static DirectiveNode[] SpecifiedBy(ScalarType scalar) => scalar.SpecifiedByUrl is { } url ? [Directive("specifiedBy", ("url", url))] : [];

    private static DirectiveNode[] OneOf(InputObjectType input) => input.IsOneOf ? [Directive("oneOf", null)] : [];

    private static DirectiveNode Directive(string name, (string Name, string Value)? argument) =>
        new(
            Location.None, Name(name), argument is { } given
                ? [new ArgumentNode(Location.None, Name(given.Name), new StringValueNode(Location.None, given.Value, block: false))]
                : []);
}
