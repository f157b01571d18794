using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects exactly one root field, not of introspection, and without @skip or @include, which could leave
/// none (GraphQL 2025 §5.2.4.1).
/// </summary>
internal sealed class SingleFieldSubscriptions : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        foreach (var operation in context.Operations)
        {
            if (operation.Operation == OperationType.Subscription && context.Schema.SubscriptionType is { } type)
            {
                Check(context, operation, new RootFields(context, type, operation));
            }
        }
    }

    private void Check(ValidationContext context, OperationDefinitionNode operation, RootFields root)
    {
        var subject = operation.Name is null ? "A subscription" : $"Subscription \"{operation.Name.Value}\"";
        if (root.Conditions.Count > 0)
        {
            context.Report(this, $"{subject} may not have @skip or @include on its root fields.", [.. root.Conditions]);
            return;
        }

        if (root.Fields.Count > 1) // none at all comes only of fragments that are missing, cyclic or of another type, which other rules say
        {
            context.Report(this, $"{subject} must select exactly one root field.", [.. root.Fields.Skip(1).SelectMany(same => same)]);
        }

        foreach (var same in root.Fields.Where(same => same[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            context.Report(this, $"{subject} may not select \"{same[0].Name.Value}\" at its root.", [.. same]);
        }
    }

    /// <summary>The root fields with fragments followed, grouped by response name in order of first appearance.</summary>
    private sealed class RootFields
    {
        private readonly ValidationContext context;
        private readonly ObjectType type;
        private readonly HashSet<string> visited = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<FieldNode>> byName = new(StringComparer.Ordinal);

        public RootFields(ValidationContext context, ObjectType type, OperationDefinitionNode operation)
        {
            this.context = context;
            this.type = type;
            Collect(operation.SelectionSet);
        }

        public List<List<FieldNode>> Fields { get; } = [];

        public List<ISyntaxNode> Conditions { get; } = [];

        private void Collect(SelectionSetNode set)
        {
            if (!ValidationContext.CanDescend())
            {
                return; // NoFragmentCycles follows the same chain and reports it
            }

            foreach (var selection in set.Selections)
            {
                var condition = selection.Directives.FirstOrDefault(each => each.Name.Value == "skip")
                    ?? selection.Directives.FirstOrDefault(each => each.Name.Value == "include");
                if (condition is null)
                {
                    Collect(selection);
                }
                else
                {
                    Conditions.Add(condition);
                }
            }
        }

        private void Collect(ISelectionNode node)
        {
            switch (node)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    if (context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition))
                    {
                        Collect(fragment.SelectionSet);
                    }

                    break;
            }
        }

        private bool Applies(NamedTypeNode condition) =>
            context.Schema.FindType(condition.Name.Value) is { } named && context.Schema.IsPossibleType(named, type);

        private void Add(FieldNode field)
        {
            if (byName.TryGetValue(field.ResponseName, out var same))
            {
                same.Add(field);
                return;
            }

            byName[field.ResponseName] = same = [field];
            Fields.Add(same);
        }
    }
}
