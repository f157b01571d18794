using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Gives fields their resolvers and arguments their coercers.</summary>
internal static class FieldCompiling
{
    public static void Compile(
        ComplexType type, IReadOnlyDictionary<(string Type, string Field), FieldDescriptor> makers, InputCoercers coercers, SchemaRules rules, List<SchemaFault> faults)
    {
        foreach (var field in type.Fields)
        {
            Compile(field.Arguments, $"{type.Name}.{field.Name}", coercers, faults);
            if (type is not ObjectType)
            {
                continue;
            }

            var maker = makers[(type.Name, field.Name)];
            field.Resolver = maker.MakeResolver?.Invoke(field);
            field.Permission = Permissions.Make(maker, $"{type.Name}.{field.Name}", rules.Policies, faults);
            field.EventSource = maker.MakeEventSource?.Invoke(field);
        }
    }

    public static void Compile(MetaFields fields, InputCoercers coercers)
    {
        foreach (var argument in fields.Type.Arguments)
        {
            argument.Coercer = coercers.Of(argument.Type, argument.RuntimeType);
        }
    }

    public static void Compile(IReadOnlyList<ArgumentDefinition> arguments, string coordinate, InputCoercers coercers, List<SchemaFault> faults)
    {
        foreach (var argument in arguments)
        {
            try
            {
                argument.Coercer = coercers.Of(argument.Type, argument.RuntimeType);
            }
            catch (NotSupportedException exception)
            {
                faults.Add(new SchemaFault("UNSUPPORTED_RUNTIME_TYPE", $"{coordinate}({argument.Name}:)", exception.Message));
            }
        }
    }
}
