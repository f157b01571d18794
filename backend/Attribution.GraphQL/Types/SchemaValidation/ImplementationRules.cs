namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Implementations keep what their interfaces promise (GraphQL §3.6, IsValidImplementation).</summary>
internal static class ImplementationRules
{
    public static void Check(Schema schema, ComplexType type, List<SchemaFault> faults)
    {
        foreach (var shared in type.Interfaces)
        {
            if (shared == type)
            {
                faults.Add(new SchemaFault("IMPLEMENTS_ITSELF", type.Name, $"{type.Name} cannot implement itself."));
                continue;
            }

            foreach (var promised in shared.Fields)
            {
                CheckField(schema, type, shared, promised, faults);
            }
        }
    }

    /// <summary>Whether every value of <paramref name="type"/> is one of <paramref name="wanted"/> (IsValidImplementationFieldType).</summary>
    public static bool IsSubtype(Schema schema, IType type, IType wanted) => (type, wanted) switch
    {
        (NonNullType mine, _) => IsSubtype(schema, mine.NullableType, wanted.NullableType),
        (_, NonNullType) => false,
        (ListType mine, ListType theirs) => IsSubtype(schema, mine.ElementType, theirs.ElementType),
        (InterfaceType mine, InterfaceType theirs) => mine == theirs || mine.Implements(theirs),
        (ObjectType mine, NamedType theirs) => mine == theirs || schema.IsPossibleType(theirs, mine),
        _ => type == wanted,
    };

    private static void CheckField(Schema schema, ComplexType type, InterfaceType shared, FieldDefinition promised, List<SchemaFault> faults)
    {
        var coordinate = $"{type.Name}.{promised.Name}";
        if (!type.FieldsByName.TryGetValue(promised.Name, out var field))
        {
            faults.Add(new SchemaFault("MISSING_FIELD", coordinate, $"{shared.Name} promises the field {promised.Name}: {promised.Type}."));
            return;
        }

        if (field == promised) // inherited as it is
        {
            return;
        }

        if (!IsSubtype(schema, field.Type, promised.Type))
        {
            faults.Add(new SchemaFault("WRONG_FIELD_TYPE", coordinate, $"{field.Type} is not {promised.Type}, which {shared.Name} promises."));
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            faults.Add(new SchemaFault("DEPRECATION_MISMATCH", coordinate, $"The field is deprecated here and not in {shared.Name}."));
        }

        CheckArguments(field, promised, coordinate, faults);
    }

    private static void CheckArguments(FieldDefinition field, FieldDefinition promised, string coordinate, List<SchemaFault> faults)
    {
        foreach (var argument in promised.Arguments)
        {
            if (field.ArgumentsByName.GetValueOrDefault(argument.Name) is not { } mine || mine.Type.ToString() != argument.Type.ToString())
            {
                faults.Add(new SchemaFault("WRONG_ARGUMENT", $"{coordinate}({argument.Name}:)", $"The interface promises {argument.Name}: {argument.Type}."));
            }
        }

        foreach (var extra in field.Arguments.Where(each => each.IsRequired && !promised.ArgumentsByName.ContainsKey(each.Name)))
        {
            faults.Add(new SchemaFault("EXTRA_ARGUMENT", $"{coordinate}({extra.Name}:)", "An argument the interface does not have must be optional."));
        }
    }
}
