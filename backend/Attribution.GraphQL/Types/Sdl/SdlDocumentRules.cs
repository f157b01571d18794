using System.Diagnostics;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>What a document of definitions must keep by itself: one schema, each root once, extensions of what it defines (GraphQL §3.3, §3.4.3).</summary>
internal static class SdlDocumentRules
{
    public static IEnumerable<SchemaFault> Check(DocumentNode document) =>
        [.. Schemas(document), .. Roots(document), .. Extensions(document), .. Executables(document)];

    private static IEnumerable<SchemaFault> Schemas(DocumentNode document) => document.Definitions.OfType<SchemaDefinitionNode>().Skip(1)
        .Select(each => new SchemaFault("DUPLICATE_SCHEMA", "schema", $"The schema is defined a second time at {each.Location}."));

    private static IEnumerable<SchemaFault> Roots(DocumentNode document) => document.Definitions
        .SelectMany(each => each switch
        {
            SchemaDefinitionNode schema => schema.OperationTypes,
            SchemaExtensionNode schema => schema.OperationTypes,
            _ => [],
        })
        .GroupBy(each => each.Operation).Where(each => each.Count() > 1)
        .Select(each => new SchemaFault("DUPLICATE_ROOT", "schema", $"The root type of {each.Key} is given {each.Count()} times."));

    private static IEnumerable<SchemaFault> Extensions(DocumentNode document)
    {
        var types = document.Definitions.OfType<ITypeDefinitionNode>().DistinctBy(each => each.Name.Value).ToDictionary(each => each.Name.Value);
        foreach (var extension in document.Definitions.OfType<ITypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (!types.TryGetValue(name, out var type))
            {
                yield return new SchemaFault("UNKNOWN_TYPE", name, $"There is no type {name} to extend.{Suggestions.Sentence(name, types.Keys)}");
            }
            else if (ExtensionOf(type.Kind) != extension.Kind)
            {
                yield return new SchemaFault("WRONG_EXTENSION", name, $"{name} is no type that a {extension.Kind} can extend.");
            }
        }
    }

    private static IEnumerable<SchemaFault> Executables(DocumentNode document) => document.Definitions.OfType<IExecutableDefinitionNode>()
        .Select(each => new SchemaFault("NOT_A_TYPE", "schema", $"The {each.Kind} at {each.Location} defines no type."));

    private static SyntaxKind ExtensionOf(SyntaxKind definition) => definition switch
    {
        SyntaxKind.ScalarTypeDefinition => SyntaxKind.ScalarTypeExtension,
        SyntaxKind.ObjectTypeDefinition => SyntaxKind.ObjectTypeExtension,
        SyntaxKind.InterfaceTypeDefinition => SyntaxKind.InterfaceTypeExtension,
        SyntaxKind.UnionTypeDefinition => SyntaxKind.UnionTypeExtension,
        SyntaxKind.EnumTypeDefinition => SyntaxKind.EnumTypeExtension,
        SyntaxKind.InputObjectTypeDefinition => SyntaxKind.InputObjectTypeExtension,
        _ => throw new UnreachableException(definition.ToString()),
    };
}
