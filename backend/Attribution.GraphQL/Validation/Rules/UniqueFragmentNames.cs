using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fragments have different names (GraphQL 2025 §5.5.1.1).</summary>
internal sealed class UniqueFragmentNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode { Name: var name } && !known.TryAdd(name.Value, name))
            {
                context.Report(this, $"There is more than one fragment named \"{name.Value}\".", known[name.Value], name);
            }
        }
    }
}
