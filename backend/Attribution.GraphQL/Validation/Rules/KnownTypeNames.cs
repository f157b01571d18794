using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Types named in a document exist (GraphQL 2025 §5.5.1.2, §5.8.2).</summary>
internal sealed class KnownTypeNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.NamedType;

    public override void NamedType(ValidationContext context, NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (context.Schema.FindType(name) is null)
        {
            context.Report(this, $"Unknown type \"{name}\".{context.Suggest(name, context.Schema.Types.Select(type => type.Name))}", node);
        }
    }
}
