using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>What is declared about the schema itself.</summary>
internal sealed record SchemaDeclaration(string? Description, IReadOnlyDictionary<OperationType, string> Roots, IReadOnlyList<DirectiveDescriptor> Directives)
{
    /// <summary>The name of a root type.</summary>
    public string RootName(OperationType operation) => Roots.GetValueOrDefault(operation) ?? operation.ToString();
}
