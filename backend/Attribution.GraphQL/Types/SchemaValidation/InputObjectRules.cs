namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Input objects: fields, oneOf, and no value that could never be finite (GraphQL §3.10).</summary>
internal static class InputObjectRules
{
    public static void Check(InputObjectType type, List<SchemaFault> faults)
    {
        if (type.Fields.Count == 0)
        {
            faults.Add(new SchemaFault("NO_FIELDS", type.Name, $"{type.Name} needs at least one field."));
        }

        FieldRules.Duplicates(type.Fields.Select(each => each.Name), each => $"{type.Name}.{each}", faults);
        foreach (var field in type.Fields)
        {
            FieldRules.Check(field, $"{type.Name}.{field.Name}", faults);
            if (type.IsOneOf && (field.Type.IsNonNull || field.HasDefaultValue))
            {
                faults.Add(new SchemaFault("ONE_OF_FIELD", $"{type.Name}.{field.Name}", "A field of a oneOf input must be nullable and have no default."));
            }
        }
    }

    /// <summary>
    /// Finds types that no finite value exists for: a type is finite when its required fields are, or, for oneOf, when some field is.
    /// </summary>
    public static void CheckCycles(Schema schema, List<SchemaFault> faults)
    {
        var open = schema.Types.OfType<InputObjectType>().ToHashSet();
        while (open.RemoveWhere(each => IsFinite(each, open)) > 0)
        {
        }

        faults.AddRange(
            open.Select(each => new SchemaFault("ENDLESS_INPUT", each.Name, $"No finite value of {each.Name} exists, because it must contain itself.")));
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> open) => type.IsOneOf
        ? type.Fields.Count == 0 || type.Fields.Any(each => each.Type is not InputObjectType inner || !open.Contains(inner))
        : type.Fields.All(each => each.Type is not NonNullType { NullableType: InputObjectType inner } || !open.Contains(inner));
}
