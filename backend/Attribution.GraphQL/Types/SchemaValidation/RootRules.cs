namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Root types are distinct object types (GraphQL §3.3.1).</summary>
internal static class RootRules
{
    public static void Check(Schema schema, List<SchemaFault> faults)
    {
        ObjectType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        foreach (var twice in roots.OfType<ObjectType>().GroupBy(each => each.Name).Where(each => each.Count() > 1))
        {
            faults.Add(new SchemaFault("SAME_ROOT_TYPE", twice.Key, "Query, mutation and subscription need types of their own."));
        }
    }
}
