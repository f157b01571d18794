using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>What is declared about the schema itself.</summary>
internal sealed record SchemaDeclaration(string? Description, IReadOnlyDictionary<OperationType, string> Roots, IReadOnlyList<DirectiveDescriptor> Directives)
{
    /// <summary>Definitions in SDL, whose directives are checked once the schema exists.</summary>
    public IReadOnlyList<DocumentNode> Documents { get; init; } = [];

    /// <summary>Resolvers declared apart from their fields.</summary>
    public IReadOnlyList<(string Type, string Field, Func<FieldDefinition, FieldResolver> Make)> Resolvers { get; init; } = [];

    /// <summary>What is demanded beyond the specification.</summary>
    public SchemaRules Rules { get; init; } = new();

    /// <summary>The name of a root type.</summary>
    public string RootName(OperationType operation) => Roots.GetValueOrDefault(operation) ?? operation.ToString();
}
