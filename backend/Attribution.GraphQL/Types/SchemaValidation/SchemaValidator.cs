namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Checks a type system (GraphQL §3, "Type Validation" of each kind) and reports all faults together.</summary>
internal static class SchemaValidator
{
    public static IReadOnlyList<SchemaFault> Validate(Schema schema)
    {
        var faults = new List<SchemaFault>();
        var seen = new HashSet<FieldDefinition>();
        RootRules.Check(schema, faults);
        foreach (var type in schema.Types.Where(each => !each.IsIntrospection))
        {
            NameRules.Check(type.Name, type.Name, faults);
            CheckOne(schema, type, seen, faults);
        }

        InputObjectRules.CheckCycles(schema, faults);
        return faults;
    }

    private static void CheckOne(Schema schema, NamedType type, HashSet<FieldDefinition> seen, List<SchemaFault> faults)
    {
        switch (type)
        {
            case ComplexType complex:
                FieldRules.Check(complex, seen, faults);
                ImplementationRules.Check(schema, complex, faults);
                break;
            case UnionType union:
                MemberRules.Check(union, faults);
                break;
            case EnumType names:
                MemberRules.Check(names, faults);
                break;
            case InputObjectType input:
                InputObjectRules.Check(input, faults);
                break;
        }
    }
}
