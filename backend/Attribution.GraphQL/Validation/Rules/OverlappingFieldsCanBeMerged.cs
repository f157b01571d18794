namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Fields with one response name can be merged: same field, same arguments, types of one shape (GraphQL 2025 §5.3.2).</summary>
internal sealed class OverlappingFieldsCanBeMerged : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        var search = new FieldMerging.ConflictSearch(context);
        foreach (var scope in context.SelectionSets.Where(scope => !scope.IsInline))
        {
            foreach (var conflict in search.Within(scope))
            {
                context.Report(this, $"Fields \"{conflict.ResponseName}\" cannot be merged: {conflict.Reason}.", [.. conflict.Left, .. conflict.Right]);
            }

            if (search.IsExhausted)
            {
                var message = $"More than {context.Options.MaxFieldMergeComparisons} comparisons are needed to see whether fields can be merged.";
                context.ReportLimit(this, message, scope.Node);
                return;
            }
        }
    }
}
