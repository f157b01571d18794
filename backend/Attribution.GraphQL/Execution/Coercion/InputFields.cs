using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>The coerced fields of one input object.</summary>
/// <param name="Type">The type.</param>
/// <param name="Values">One value for each field in order of declaration; <see cref="InputCoercer.Absent"/> where it was left out.</param>
/// <param name="Given">The literal, for the order the fields were given in.</param>
internal readonly record struct InputFields(InputObjectType Type, object?[] Values, ObjectValueNode Given)
{
    /// <summary>The fields that have a value: those given in the order given, then defaults.</summary>
    public IEnumerable<(string Name, object? Value)> InOrder()
    {
        var (type, values, given) = this;
        var names = given.Fields.Select(each => each.Name.Value).Concat(type.Fields.Select(each => each.Name)).Distinct();
        return names.Select(name => (name, values[IndexOf(type, name)])).Where(each => each.Item2 != InputCoercer.Absent);
    }

    private static int IndexOf(InputObjectType type, string name) =>
        Enumerable.Range(0, type.Fields.Count).First(each => type.Fields[each].Name == name);
}
