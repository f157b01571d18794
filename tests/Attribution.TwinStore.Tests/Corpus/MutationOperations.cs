using Attribution.GraphQL.Types;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>One document for every mutation, with everything that its payload tells.</summary>
internal static class MutationOperations
{
    public static IReadOnlyList<Operation> Of(Schema schema) =>
        [.. (schema.MutationType?.Fields ?? []).Select(field => new Operation(field.Name, Text(schema, field), [.. field.Arguments.Select(argument => new OperationVariable(argument.Name, argument.Type, argument.Name))]))];

    private static string Text(Schema schema, FieldDefinition field)
    {
        var declared = string.Join(", ", field.Arguments.Select(argument => $"${argument.Name}: {argument.Type}"));
        var given = string.Join(", ", field.Arguments.Select(argument => $"{argument.Name}: ${argument.Name}"));
        return $"mutation({declared}) {{ {field.Name}({given}) {SelectionText.Of(field.Type, IsDeep(schema, field) ? 3 : 2)} }}";
    }

    // What a payload's result only groups, is asked one level deeper.
    private static bool IsDeep(Schema schema, FieldDefinition field) =>
        field.Type.NamedType is ComplexType payload && payload.FieldsByName.GetValueOrDefault("result")?.Type.NamedType is ComplexType result
        && schema.FindType("Node") is InterfaceType node && !result.Implements(node);
}
