using Attribution.GraphQL.Execution.Coercion;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Gives fields their resolvers and arguments their coercers; fields that types share are compiled once.</summary>
internal sealed class FieldCompiling(IReadOnlyDictionary<(string Type, string Field), FieldDescriptor> makers, SchemaRules rules, List<SchemaFault> faults)
{
    private readonly InputCoercers coercers = new();
    private readonly HashSet<FieldDefinition> coerced = [];
    private readonly HashSet<FieldDefinition> resolved = [];

    public void Compile(ComplexType type)
    {
        foreach (var field in type.Fields)
        {
            if (coerced.Add(field))
            {
                Compile(field.Arguments, $"{type.Name}.{field.Name}");
            }

            if (type is ObjectType && resolved.Add(field))
            {
                var maker = makers[(type.Name, field.Name)];
                field.Resolver = maker.MakeResolver?.Invoke(field);
                field.Permission = Permissions.Make(maker, $"{type.Name}.{field.Name}", rules.Policies, faults);
                field.EventSource = maker.MakeEventSource?.Invoke(field);
            }
        }
    }

    public void Compile(MetaFields fields) => Compile(fields.Type.Arguments, "Query.__type");

    public void Compile(IReadOnlyList<ArgumentDefinition> arguments, string coordinate)
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
