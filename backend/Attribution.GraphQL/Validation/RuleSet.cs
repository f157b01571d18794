using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Validation;

/// <summary>Rules sorted by the moments at which they are called, so that the walk calls none for nothing.</summary>
internal sealed class RuleSet(IReadOnlyList<ValidationRule> rules)
{
    public static RuleSet All { get; } = new(
    [
        new ExecutableDefinitions(),
        new KnownOperationTypes(),
        new UniqueOperationNames(),
        new LoneAnonymousOperation(),
        new SingleFieldSubscriptions(),
        new KnownTypeNames(),
        new FragmentsOnCompositeTypes(),
        new VariablesAreInputTypes(),
        new ScalarLeafs(),
        new FieldsOnCorrectType(),
        new UniqueFragmentNames(),
        new KnownFragmentNames(),
        new NoUnusedFragments(),
        new PossibleFragmentSpreads(),
        new NoFragmentCycles(),
        new UniqueVariableNames(),
        new NoUndefinedVariables(),
        new NoUnusedVariables(),
        new KnownDirectives(),
        new UniqueDirectivesPerLocation(),
        new KnownArgumentNames(),
        new UniqueArgumentNames(),
        new ValuesOfCorrectType(),
        new ProvidedRequiredArguments(),
        new VariablesInAllowedPosition(),
        new UniqueInputFieldNames(),
        new NoSchemaIntrospection(),
        new MaxAliases(),
        new MaxDepth(),
        new MaxIntrospectionDepth(),
        new OverlappingFieldsCanBeMerged(),
    ]);

    public IReadOnlyList<ValidationRule> Rules { get; } = rules;

    public ValidationRule[] Document { get; } = With(rules, RuleHooks.Document);

    public ValidationRule[] Operation { get; } = With(rules, RuleHooks.Operation);

    public ValidationRule[] Fragment { get; } = With(rules, RuleHooks.Fragment);

    public ValidationRule[] Field { get; } = With(rules, RuleHooks.Field);

    public ValidationRule[] InlineFragment { get; } = With(rules, RuleHooks.InlineFragment);

    public ValidationRule[] Spread { get; } = With(rules, RuleHooks.Spread);

    public ValidationRule[] Directives { get; } = With(rules, RuleHooks.Directives);

    public ValidationRule[] Directive { get; } = With(rules, RuleHooks.Directive);

    public ValidationRule[] Arguments { get; } = With(rules, RuleHooks.Arguments);

    public ValidationRule[] VariableDefinition { get; } = With(rules, RuleHooks.VariableDefinition);

    public ValidationRule[] NamedType { get; } = With(rules, RuleHooks.NamedType);

    public ValidationRule[] Value { get; } = With(rules, RuleHooks.Value);

    private static ValidationRule[] With(IReadOnlyList<ValidationRule> rules, RuleHooks hook) =>
        [.. rules.Where(rule => rule.Hooks.HasFlag(hook))];
}
