using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation.Rules;

/// <summary>Variables have types that fit the places where they are used (GraphQL 2025 §5.8.5).</summary>
internal sealed class VariablesInAllowedPosition : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.Document;

    public override void Document(ValidationContext context)
    {
        foreach (var closure in context.Closures)
        {
            var operation = (OperationDefinitionNode)closure[0].Node;
            var declared = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                declared[definition.Variable.Name.Value] = definition;
            }

            foreach (var usage in closure.SelectMany(facts => facts.Variables))
            {
                if (usage.Type is not null && declared.TryGetValue(usage.Node.Name.Value, out var definition))
                {
                    Check(context, definition, usage, usage.Type);
                }
            }
        }
    }

    private void Check(ValidationContext context, VariableDefinitionNode definition, VariableUsage usage, IType expected)
    {
        if (context.IsFull || context.Schema.FindType(definition.Type.NamedType.Name.Value) is null)
        {
            return;
        }

        if (!IsAllowed(definition, usage, expected))
        {
            context.Report(
                this, $"Variable \"{usage.Node}\" of type \"{definition.Type}\" cannot be used where \"{expected}\" is expected.", definition, usage.Node);
        }

        if (usage.OneOf is { } oneOf && definition.Type is not NonNullTypeNode)
        {
            context.Report(
                this,
                $"Variable \"{usage.Node}\" of type \"{definition.Type}\" must be non-null to be used in \"{oneOf.Name}\", which takes exactly one field.",
                definition,
                usage.Node);
        }
    }

    /// <summary>IsVariableUsageAllowed: a default, of the variable or of the place, makes up for a type that may be null.</summary>
    private static bool IsAllowed(VariableDefinitionNode definition, VariableUsage usage, IType expected)
    {
        if (!expected.IsNonNull || definition.Type is NonNullTypeNode)
        {
            return definition.Type.FitsInto(expected);
        }

        var hasDefault = usage.HasDefault || definition.DefaultValue is not (null or NullValueNode);
        return hasDefault && definition.Type.FitsInto(expected.NullableType);
    }
}
