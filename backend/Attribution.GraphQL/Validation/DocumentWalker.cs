using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>
/// The one walk over a document: keeps the types of the place it is at, calls the rules, and gathers what rules need to
/// know of the whole document. Its depth is bounded by the parser's limits on nesting.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, RuleSet rules)
{
    private DefinitionFacts facts = null!; // set before anything inside a definition is walked

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is IExecutableDefinitionNode executable && !context.IsFull)
            {
                WalkDefinition(executable);
            }
        }

        foreach (var rule in rules.Document)
        {
            if (!context.IsFull)
            {
                rule.Document(context);
            }
        }
    }

    private void WalkDefinition(IExecutableDefinitionNode definition)
    {
        facts = new DefinitionFacts(definition);
        if (definition is OperationDefinitionNode operation)
        {
            context.OperationFacts.Add(facts);
            WalkOperation(operation);
        }
        else if (definition is FragmentDefinitionNode fragment)
        {
            context.FragmentFacts[fragment.Name.Value] = facts;
            WalkFragment(fragment);
        }
    }

    private void WalkOperation(OperationDefinitionNode node)
    {
        foreach (var rule in rules.Operation)
        {
            rule.Operation(context, node);
        }

        foreach (var variable in node.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(node.Directives, node.Operation switch
        {
            OperationType.Query => "QUERY",
            OperationType.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        });
        WalkSelectionSet(node.SelectionSet, context.RootType(node.Operation));
    }

    private void WalkVariableDefinition(VariableDefinitionNode node)
    {
        foreach (var rule in rules.VariableDefinition)
        {
            rule.VariableDefinition(context, node);
        }

        WalkNamedType(node.Type.NamedType);
        if (node.DefaultValue is not null)
        {
            var type = node.Type.Resolve(context.Schema);
            WalkValue(node.DefaultValue, type is { IsInputType: true } ? type : null);
        }

        WalkDirectives(node.Directives, "VARIABLE_DEFINITION");
    }

    private void WalkFragment(FragmentDefinitionNode node)
    {
        foreach (var rule in rules.Fragment)
        {
            rule.Fragment(context, node);
        }

        WalkNamedType(node.TypeCondition);
        WalkDirectives(node.Directives, "FRAGMENT_DEFINITION");
        WalkSelectionSet(node.SelectionSet, context.Schema.FindType(node.TypeCondition.Name.Value));
    }

    private void WalkSelectionSet(SelectionSetNode node, NamedType? type, bool isInline = false)
    {
        var parentType = type is { IsCompositeType: true } ? type : null;
        context.SelectionSets.Add(new SelectionScope(node, parentType, isInline));
        var selections = node.Selections;
        for (var i = 0; i < selections.Count && !context.IsFull; i++)
        {
            context.ParentType = parentType;
            WalkSelection(selections[i]);
        }

        context.ParentType = null;
    }

    private void WalkSelection(ISelectionNode node)
    {
        switch (node)
        {
            case FieldNode field:
                WalkField(field);
                break;
            case FragmentSpreadNode spread:
                WalkSpread(spread);
                break;
            case InlineFragmentNode inline:
                WalkInlineFragment(inline);
                break;
        }
    }

    private void WalkField(FieldNode node)
    {
        var definition = context.ParentType is null ? null : context.Schema.FindField(context.ParentType, node.Name.Value);
        context.Field = definition;
        foreach (var rule in rules.Field)
        {
            rule.Field(context, node);
        }

        WalkArguments(node.Arguments, definition?.ArgumentsByName);
        WalkDirectives(node.Directives, "FIELD");
        if (node.SelectionSet is not null)
        {
            WalkSelectionSet(node.SelectionSet, definition?.Type.NamedType);
        }
    }

    private void WalkSpread(FragmentSpreadNode node)
    {
        facts.Spreads.Add(node);
        foreach (var rule in rules.Spread)
        {
            rule.Spread(context, node);
        }

        WalkDirectives(node.Directives, "FRAGMENT_SPREAD");
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        var enclosing = context.ParentType;
        foreach (var rule in rules.InlineFragment)
        {
            rule.InlineFragment(context, node);
        }

        if (node.TypeCondition is not null)
        {
            WalkNamedType(node.TypeCondition);
        }

        WalkDirectives(node.Directives, "INLINE_FRAGMENT");
        var type = node.TypeCondition is null ? enclosing : context.Schema.FindType(node.TypeCondition.Name.Value);
        WalkSelectionSet(node.SelectionSet, type, isInline: true);
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> nodes, string place)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        foreach (var rule in rules.Directives)
        {
            rule.Directives(context, nodes, place);
        }

        foreach (var node in nodes)
        {
            var definition = context.Schema.FindDirective(node.Name.Value);
            foreach (var rule in rules.Directive)
            {
                rule.Directive(context, node, definition);
            }

            WalkArguments(node.Arguments, definition?.ArgumentsByName);
        }
    }

    private void WalkArguments(IReadOnlyList<ArgumentNode> nodes, IReadOnlyDictionary<string, ArgumentDefinition>? definitions)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        foreach (var rule in rules.Arguments)
        {
            rule.Arguments(context, nodes);
        }

        foreach (var node in nodes)
        {
            var definition = definitions?.GetValueOrDefault(node.Name.Value);
            WalkValue(node.Value, definition?.Type);
            GatherVariables(node.Value, definition?.Type, definition is { HasDefaultValue: true }, null);
        }
    }

    private void WalkNamedType(NamedTypeNode node)
    {
        foreach (var rule in rules.NamedType)
        {
            rule.NamedType(context, node);
        }
    }

    private void WalkValue(IValueNode node, IType? type)
    {
        foreach (var rule in rules.Value)
        {
            rule.Value(context, node, type);
        }
    }

    private void GatherVariables(IValueNode node, IType? type, bool hasDefault, InputObjectType? oneOf)
    {
        switch (node)
        {
            case VariableNode variable:
                facts.Variables.Add(new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueNode list:
                var elementType = type?.NullableType is ListType listType ? listType.ElementType : type?.NullableType;
                foreach (var item in list.Items)
                {
                    GatherVariables(item, elementType, hasDefault: false, null);
                }

                break;
            case ObjectValueNode value:
                GatherFieldVariables(value, type?.NamedType as InputObjectType);
                break;
        }
    }

    private void GatherFieldVariables(ObjectValueNode node, InputObjectType? type)
    {
        foreach (var field in node.Fields)
        {
            var definition = type?.FieldsByName.GetValueOrDefault(field.Name.Value);
            GatherVariables(field.Value, definition?.Type, definition is { HasDefaultValue: true }, type is { IsOneOf: true } ? type : null);
        }
    }
}
