using Attribution.GraphQL.Execution.Coercion;

namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Default values can be coerced to their type (GraphQL §3.6.1, §3.10).</summary>
internal static class DefaultRules
{
    public static void Check(InputValueDefinition value, string coordinate, List<SchemaFault> faults)
    {
        if (value.DefaultValue is not { } literal)
        {
            return;
        }

        var context = new CoercionContext(null);
        new InputCoercers().Of(value.Type, clrType: null).Coerce(literal, context);
        faults.AddRange(context.Faults.Select(each => new SchemaFault("INVALID_DEFAULT", coordinate, $"{each.PathText}: {each.Message}".TrimStart(':', ' '))));
    }
}
