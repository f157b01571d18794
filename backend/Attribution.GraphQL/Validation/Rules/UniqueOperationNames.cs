using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Operations have different names (GraphQL 2025 §5.2.2.1).</summary>
internal sealed class UniqueOperationNames : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        if (context.Operations.Count < 2)
        {
            return;
        }

        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var operation in context.Operations)
        {
            if (operation.Name is { } name && !known.TryAdd(name.Value, name))
            {
                context.Report(this, $"There is more than one operation named \"{name.Value}\".", known[name.Value], name);
            }
        }
    }
}
