using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>What a builder demands of declarations beyond the specification; each breach stops the start with type, field and the nearest right name.</summary>
internal sealed record SchemaRules
{
    public bool NeedsListSizes { get; init; }

    public bool NeedsPermissions { get; init; }

    public IReadOnlyDictionary<string, Func<IResolverContext, bool>> Policies { get; init; } = new Dictionary<string, Func<IResolverContext, bool>>();

    public void Check(Schema schema, IReadOnlyDictionary<(string Type, string Field), FieldDescriptor> makers, List<SchemaFault> faults)
    {
        var sized = SizedLists(schema);
        HashSet<FieldDefinition> seen = [];
        foreach (var type in schema.Types.OfType<ObjectType>().Where(each => !each.IsIntrospection))
        {
            foreach (var field in type.Fields.Where(seen.Add))
            {
                Check(schema, type, field, makers.GetValueOrDefault((type.Name, field.Name)), sized, faults);
            }
        }
    }

    private void Check(Schema schema, ObjectType type, FieldDefinition field, FieldDescriptor? made, HashSet<FieldDefinition> sized, List<SchemaFault> faults)
    {
        var coordinate = $"{type.Name}.{field.Name}";
        if (NeedsPermissions && made?.Permissions is null && (type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType))
        {
            faults.Add(
                new SchemaFault("NO_PERMISSION", coordinate, "Nothing says who may have this field: [Authorize] or [AllowAnonymous], on it or on its class."));
        }

        var isBounded = field.ListSize is not null || made?.IsShort == true || sized.Contains(field);
        if (NeedsListSizes && field.Type.IsList && field.Type.NamedType.IsCompositeType && !isBounded)
        {
            faults.Add(new SchemaFault("UNBOUNDED_LIST", coordinate, "Nothing bounds this list: give [ListSize(AssumedSize = …)], or return a Connection<T>."));
        }

        if (field.ListSize is { } size)
        {
            CheckNames(coordinate, "argument", size.SlicingArguments, field.ArgumentsByName.Keys, faults);
            CheckNames(coordinate, "field", size.SizedFields, (field.Type.NamedType as ComplexType)?.FieldsByName.Keys ?? [], faults);
        }
    }

    private static void CheckNames(string coordinate, string what, IReadOnlyList<string> named, IEnumerable<string> known, List<SchemaFault> faults) =>
        faults.AddRange(named.Except(known).Select(each => new SchemaFault(
            "UNKNOWN_NAME", coordinate, $"Its list size names the {what} {each}, which it does not have.{Suggestions.Sentence(each, known)}")));

    /// <summary>Lists that a field above them bounds: nodes and edges of connections.</summary>
    private static HashSet<FieldDefinition> SizedLists(Schema schema) =>
    [
        .. schema.Types.OfType<ComplexType>().SelectMany(each => each.Fields).Distinct()
            .Where(each => each.ListSize is { SizedFields.Count: > 0 } && each.Type.NamedType is ComplexType)
            // Filtered above.
            .SelectMany(each => each.ListSize!.SizedFields.Select(name => ((ComplexType)each.Type.NamedType).FieldsByName.GetValueOrDefault(name)))
            .OfType<FieldDefinition>(),
    ];
}
