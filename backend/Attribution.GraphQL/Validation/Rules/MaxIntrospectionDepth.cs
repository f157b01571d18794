using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>The schema is asked for no deeper than allowed, and with at most two lists of types or fields inside each other.</summary>
internal sealed class MaxIntrospectionDepth : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    /// <summary>Lists inside each other at which the answer grows with the cube of the schema, as in graphql-js.</summary>
    private const int TooManyLists = 3;

    public override void Document(ValidationContext context)
    {
        var depth = new SelectionHeight(context, static _ => 1, static _ => true);
        var lists = new SelectionHeight(context, static field => IsList(field) ? 1 : 0, static _ => true);
        foreach (var scope in context.SelectionSets)
        {
            foreach (var selection in scope.Node.Selections)
            {
                if (selection is FieldNode { SelectionSet: { } fields } root && IsRoot(root))
                {
                    Check(context, root, 1 + depth.Of(fields), lists.Of(fields));
                }
            }
        }
    }

    /// <summary>Whether a field is one of the two entries to introspection.</summary>
    public static bool IsRoot(FieldNode field) => field.Name.Value is "__schema" or "__type";

    private void Check(ValidationContext context, FieldNode root, int depth, int lists)
    {
        if (depth > context.Options.MaxIntrospectionDepth)
        {
            context.ReportLimit(this, $"Introspection nests fields deeper than {context.Options.MaxIntrospectionDepth} levels.", root);
        }
        else if (lists >= TooManyLists)
        {
            context.ReportLimit(this, $"Introspection nests lists of types or fields deeper than {TooManyLists - 1} levels.", root);
        }
    }

    private static bool IsList(FieldNode field) => field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
