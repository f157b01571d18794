using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>A document to execute holds operations and fragments only (GraphQL 2025 §5.1.1).</summary>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not IExecutableDefinitionNode)
            {
                context.Report(this, $"{Describe(definition)} cannot be executed.", definition);
            }
        }
    }

    private static string Describe(IDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => "A schema definition",
        ITypeDefinitionNode type => $"The definition of type \"{type.Name.Value}\"",
        ITypeExtensionNode type => $"The extension of type \"{type.Name.Value}\"",
        _ => "A directive definition",
    };
}
