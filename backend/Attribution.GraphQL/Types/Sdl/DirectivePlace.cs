using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>The directives of one place of a document of definitions.</summary>
/// <param name="Coordinate">Which place; a type and its extensions are one.</param>
/// <param name="Location">What sort of place, as directives name it (GraphQL §3.13).</param>
/// <param name="Directives">In document order.</param>
internal sealed record DirectivePlace(string Coordinate, string Location, IReadOnlyList<DirectiveNode> Directives)
{
    /// <summary>Every place of a document that can bear directives, in document order.</summary>
    public static IEnumerable<DirectivePlace> Of(DocumentNode document) => document.Definitions.SelectMany(Of);

    private static IEnumerable<DirectivePlace> Of(IDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => [new("schema", "SCHEMA", schema.Directives)],
        SchemaExtensionNode schema => [new("schema", "SCHEMA", schema.Directives)],
        ScalarTypeDefinitionNode type => [new(type.Name.Value, "SCALAR", type.Directives)],
        ScalarTypeExtensionNode type => [new(type.Name.Value, "SCALAR", type.Directives)],
        ObjectTypeDefinitionNode type => OfFields(type.Name.Value, "OBJECT", type.Directives, type.Fields),
        ObjectTypeExtensionNode type => OfFields(type.Name.Value, "OBJECT", type.Directives, type.Fields),
        InterfaceTypeDefinitionNode type => OfFields(type.Name.Value, "INTERFACE", type.Directives, type.Fields),
        InterfaceTypeExtensionNode type => OfFields(type.Name.Value, "INTERFACE", type.Directives, type.Fields),
        UnionTypeDefinitionNode type => [new(type.Name.Value, "UNION", type.Directives)],
        UnionTypeExtensionNode type => [new(type.Name.Value, "UNION", type.Directives)],
        EnumTypeDefinitionNode type => OfValues(type.Name.Value, type.Directives, type.Values),
        EnumTypeExtensionNode type => OfValues(type.Name.Value, type.Directives, type.Values),
        InputObjectTypeDefinitionNode type => OfInputs(type.Name.Value, type.Directives, type.Fields),
        InputObjectTypeExtensionNode type => OfInputs(type.Name.Value, type.Directives, type.Fields),
        DirectiveDefinitionNode directive => directive.Arguments.Select(each => OfArgument($"@{directive.Name.Value}", each)),
        _ => [],
    };

    private static IEnumerable<DirectivePlace> OfFields(
        string type, string location, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<FieldDefinitionNode> fields) =>
    [
        new(type, location, directives),
        .. fields.SelectMany(field => field.Arguments.Select(each => OfArgument($"{type}.{field.Name.Value}", each))
            .Prepend(new DirectivePlace($"{type}.{field.Name.Value}", "FIELD_DEFINITION", field.Directives))),
    ];

    private static IEnumerable<DirectivePlace> OfValues(string type, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<EnumValueDefinitionNode> values) =>
        [new(type, "ENUM", directives), .. values.Select(each => new DirectivePlace($"{type}.{each.Name.Value}", "ENUM_VALUE", each.Directives))];

    private static IEnumerable<DirectivePlace> OfInputs(string type, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<InputValueDefinitionNode> fields) =>
    [
        new(type, "INPUT_OBJECT", directives),
        .. fields.Select(each => new DirectivePlace($"{type}.{each.Name.Value}", "INPUT_FIELD_DEFINITION", each.Directives)),
    ];

    private static DirectivePlace OfArgument(string owner, InputValueDefinitionNode argument) =>
        new($"{owner}({argument.Name.Value}:)", "ARGUMENT_DEFINITION", argument.Directives);
}
