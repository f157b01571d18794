namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Fields and arguments of objects and interfaces (GraphQL §3.6, §3.7).</summary>
internal static class FieldRules
{
    /// <summary>Checks a type; fields in <paramref name="seen"/>, which it shares with others, have been checked there.</summary>
    public static void Check(ComplexType type, HashSet<FieldDefinition> seen, List<SchemaFault> faults)
    {
        if (type.Fields.Count == 0)
        {
            faults.Add(new SchemaFault("NO_FIELDS", type.Name, $"{type.Name} needs at least one field."));
        }

        Duplicates(type.Fields.Select(each => each.Name), each => $"{type.Name}.{each}", faults);
        foreach (var field in type.Fields.Where(seen.Add))
        {
            Check($"{type.Name}.{field.Name}", field, faults);
        }
    }

    /// <summary>What arguments and input fields have in common.</summary>
    public static void Check(InputValueDefinition value, string coordinate, List<SchemaFault> faults)
    {
        NameRules.Check(value.Name, coordinate, faults);
        if (!value.Type.IsInputType)
        {
            faults.Add(new SchemaFault("NOT_INPUT_TYPE", coordinate, $"{value.Type} cannot be an input."));
            return;
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            faults.Add(new SchemaFault("REQUIRED_DEPRECATED", coordinate, "What is required cannot be deprecated."));
        }

        DefaultRules.Check(value, coordinate, faults);
    }

    public static void Duplicates(IEnumerable<string> names, Func<string, string> coordinate, List<SchemaFault> faults)
    {
        foreach (var twice in names.GroupBy(each => each).Where(each => each.Count() > 1))
        {
            faults.Add(new SchemaFault("DUPLICATE_NAME", coordinate(twice.Key), $"{twice.Key} is declared {twice.Count()} times."));
        }
    }

    private static void Check(string coordinate, FieldDefinition field, List<SchemaFault> faults)
    {
        NameRules.Check(field.Name, coordinate, faults);
        if (!field.Type.IsOutputType)
        {
            faults.Add(new SchemaFault("NOT_OUTPUT_TYPE", coordinate, $"{field.Type} is an input type and cannot be the type of a field."));
        }

        Duplicates(field.Arguments.Select(each => each.Name), each => $"{coordinate}({each}:)", faults);
        foreach (var argument in field.Arguments)
        {
            Check(argument, $"{coordinate}({argument.Name}:)", faults);
        }
    }
}
