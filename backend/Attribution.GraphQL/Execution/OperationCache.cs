using Attribution.GraphQL.Execution.Costs;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>Compiled operations by their definition and the outcome of their conditions, up to 64 of which are told apart.</summary>
internal sealed class OperationCache(Schema schema, RequestOptions options)
{
    private readonly LruCache<(OperationDefinitionNode Definition, ulong Conditions), CompiledOperation> cache = new(options.OperationCacheSize);

    /// <summary>The operation for the outcome these variables give.</summary>
    /// <exception cref="GraphQLException">It has too many fields.</exception>
    public CompiledOperation Get(CachedDocument document, OperationDefinitionNode definition, IReadOnlyDictionary<string, IValueNode> variables)
    {
        var isCacheable = document.Conditions.Count <= 64;
        var key = (definition, isCacheable ? Flags(document.Conditions, variables) : 0);
        if (isCacheable && cache.TryGet(key, out var known))
        {
            return known;
        }

        var made = Compile(document, definition, variables);
        if (isCacheable)
        {
            cache.Set(key, made);
        }

        return made;
    }

    private static ulong Flags(IReadOnlyList<string> conditions, IReadOnlyDictionary<string, IValueNode> variables)
    {
        var flags = 0ul;
        for (var at = 0; at < conditions.Count; at++)
        {
            flags |= IsTrue(conditions[at], variables) ? 1ul << at : 0;
        }

        return flags;
    }

    private static bool IsTrue(string name, IReadOnlyDictionary<string, IValueNode> variables) =>
        variables.GetValueOrDefault(name) is BooleanValueNode { Value: true };

    private ObjectType? RootOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => schema.MutationType,
        OperationType.Subscription => schema.SubscriptionType,
        _ => schema.QueryType,
    };

    private CompiledOperation Compile(CachedDocument document, OperationDefinitionNode definition, IReadOnlyDictionary<string, IValueNode> variables)
    {
        var root = RootOf(definition.Operation) ?? throw new GraphQLException($"The schema has no {definition.Operation} type.", "UNKNOWN_OPERATION");
        var compiler = new OperationCompiler(schema, document.Fragments, document.Conditions.Where(each => IsTrue(each, variables)).ToHashSet());
        var cost = new CostPlanner(schema, compiler, options.MaxExpandedFields).Plan(root, definition.SelectionSet);
        return new CompiledOperation(definition, compiler, compiler.Compile(root, [definition.SelectionSet]), cost);
    }
}
