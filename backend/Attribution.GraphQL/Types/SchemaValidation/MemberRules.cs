namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Unions have members, enums have values (GraphQL §3.8, §3.9).</summary>
internal static class MemberRules
{
    public static void Check(UnionType type, List<SchemaFault> faults)
    {
        if (type.MemberTypes.Count == 0)
        {
            faults.Add(new SchemaFault("NO_MEMBERS", type.Name, $"The union {type.Name} needs at least one object type."));
        }
    }

    public static void Check(EnumType type, List<SchemaFault> faults)
    {
        if (type.Values.Count == 0)
        {
            faults.Add(new SchemaFault("NO_VALUES", type.Name, $"The enum {type.Name} needs at least one value."));
        }

        FieldRules.Duplicates(type.Values.Select(each => each.Name), each => $"{type.Name}.{each}", faults);
        foreach (var value in type.Values)
        {
            NameRules.Check(value.Name, $"{type.Name}.{value.Name}", faults);
            if (value.Name is "true" or "false" or "null")
            {
                faults.Add(new SchemaFault("RESERVED_NAME", $"{type.Name}.{value.Name}", "An enum value cannot be called true, false or null."));
            }
        }
    }
}
