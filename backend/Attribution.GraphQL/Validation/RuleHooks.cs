namespace Attribution.GraphQL.Validation;

/// <summary>The moments of the walk at which a rule wants to be called.</summary>
[Flags]
internal enum RuleHooks
{
    None = 0,
    Document = 1,
    Operation = 2,
    Fragment = 4,
    Field = 8,
    InlineFragment = 16,
    Spread = 32,
    Directives = 64,
    Directive = 128,
    VariableDefinition = 256,
    NamedType = 512,
    Value = 1024,
    Arguments = 2048,
}
