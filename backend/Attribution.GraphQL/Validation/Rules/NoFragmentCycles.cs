using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fragments do not spread themselves, directly or through others (GraphQL 2025 §5.5.2.2).</summary>
internal sealed class NoFragmentCycles : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        var search = new CycleSearch(this, context);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                search.From(fragment.Name.Value);
            }
        }
    }

    /// <summary>Depth first over the spreads, each fragment once; a spread back into the path closes a cycle.</summary>
    private sealed class CycleSearch(NoFragmentCycles rule, ValidationContext context)
    {
        private readonly HashSet<string> visited = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> depthInPath = new(StringComparer.Ordinal);
        private readonly List<FragmentSpreadNode> path = [];

        public void From(string name)
        {
            if (!context.FragmentFacts.TryGetValue(name, out var facts) || !visited.Add(name))
            {
                return;
            }

            if (!CanDescend())
            {
                context.ReportLimit(rule, "Fragments spread each other in too long a chain.", facts.Node);
                return;
            }

            depthInPath[name] = path.Count;
            foreach (var spread in facts.Spreads.Count > 1 ? NearestFirst(facts.Node.SelectionSet) : facts.Spreads)
            {
                Follow(spread);
            }

            depthInPath.Remove(name);
        }

        /// <summary>
        /// The spreads of a selection set before those nested in it, the last set first. Which of several ways round a cycle is
        /// found depends on this order alone; it is that of graphql-js, so that both name the same places.
        /// </summary>
        private static List<FragmentSpreadNode> NearestFirst(SelectionSetNode root)
        {
            var found = new List<FragmentSpreadNode>();
            var sets = new Stack<SelectionSetNode>([root]);
            while (sets.TryPop(out var set))
            {
                foreach (var selection in set.Selections)
                {
                    if (selection is FragmentSpreadNode spread)
                    {
                        found.Add(spread);
                    }
                    else if (((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet) is { } nested)
                    {
                        sets.Push(nested);
                    }
                }
            }

            return found;
        }

        private static bool CanDescend() => ValidationContext.CanDescend();

        private void Follow(FragmentSpreadNode spread)
        {
            var name = spread.Name.Value;
            path.Add(spread);
            if (depthInPath.TryGetValue(name, out var start))
            {
                ISyntaxNode[] cycle = [.. path.Skip(start)];
                var via = path.Skip(start).SkipLast(1).Select(each => $"\"{each.Name.Value}\"").ToArray();
                context.Report(rule, $"Fragment \"{name}\" spreads itself{(via.Length > 0 ? $" via {string.Join(", ", via)}" : string.Empty)}.", cycle);
            }
            else
            {
                From(name);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
