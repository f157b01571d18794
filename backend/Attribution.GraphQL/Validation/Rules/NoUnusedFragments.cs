using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Every fragment is reached from an operation (GraphQL 2025 §5.5.1.4).</summary>
internal sealed class NoUnusedFragments : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        if (context.Fragments.Count == 0 || context.Closures.Count < context.OperationFacts.Count)
        {
            return;
        }

        var used = context.Closures.SelectMany(closure => closure.Skip(1)).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !used.Contains(fragment.Name.Value))
            {
                context.Report(this, $"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }

    private static string NameOf(DefinitionFacts facts) => ((FragmentDefinitionNode)facts.Node).Name.Value;
}
