using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>
/// One rule of GraphQL 2025 §5. Rules hold no state: what the walk gathers is in the context, and one instance serves all
/// documents. A rule is called only at the moments it names in <see cref="Hooks"/>.
/// </summary>
internal abstract class ValidationRule
{
    public string Name => GetType().Name;

    public abstract RuleHooks Hooks { get; }

    /// <summary>Called after the whole document was walked.</summary>
    public virtual void Document(ValidationContext context)
    {
    }

    public virtual void Operation(ValidationContext context, OperationDefinitionNode node)
    {
    }

    public virtual void Fragment(ValidationContext context, FragmentDefinitionNode node)
    {
    }

    /// <summary>Called with the context's ParentType and Field set.</summary>
    public virtual void Field(ValidationContext context, FieldNode node)
    {
    }

    /// <summary>Called with the context's ParentType set to the enclosing type.</summary>
    public virtual void InlineFragment(ValidationContext context, InlineFragmentNode node)
    {
    }

    /// <summary>Called with the context's ParentType set to the enclosing type.</summary>
    public virtual void Spread(ValidationContext context, FragmentSpreadNode node)
    {
    }

    /// <summary>Called with the directives of one place, when there are any; the place is spelled as in §3.13.</summary>
    public virtual void Directives(ValidationContext context, IReadOnlyList<DirectiveNode> nodes, string place)
    {
    }

    /// <summary>Called with the definition of the directive, or null when the schema has none.</summary>
    public virtual void Directive(ValidationContext context, DirectiveNode node, DirectiveDefinition? definition)
    {
    }

    /// <summary>Called with the arguments of one field or directive, when there are any.</summary>
    public virtual void Arguments(ValidationContext context, IReadOnlyList<ArgumentNode> nodes)
    {
    }

    public virtual void VariableDefinition(ValidationContext context, VariableDefinitionNode node)
    {
    }

    /// <summary>Called for the type conditions of fragments and the types of variables.</summary>
    public virtual void NamedType(ValidationContext context, NamedTypeNode node)
    {
    }

    /// <summary>Called for a whole argument or default value, with its expected type if known; the rule descends itself.</summary>
    public virtual void Value(ValidationContext context, IValueNode node, IType? type)
    {
    }
}
