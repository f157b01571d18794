using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>What a resolver may know about the field it resolves and the request it belongs to.</summary>
public interface IResolverContext
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>The object type whose field is resolved.</summary>
    ObjectType ObjectType { get; }

    /// <summary>The field.</summary>
    FieldDefinition Field { get; }

    /// <summary>The field's key in the response.</summary>
    string ResponseName { get; }

    /// <summary>The place in the response: keys and list indices (GraphQL §7.1.2).</summary>
    IReadOnlyList<object> Path { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>Cancelled when the client goes away or the request takes too long.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The value whose field is resolved.</summary>
    T Parent<T>();

    /// <summary>The coerced argument; default when it was left out and has no default.</summary>
    T? ArgumentValue<T>(string name);

    /// <summary>Whether the argument was given or has a default.</summary>
    bool HasArgument(string name);

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">There is no such service.</exception>
    T Service<T>()
        where T : notnull;

    /// <summary>The request's loader of that class, made at its first use.</summary>
    T DataLoader<T>()
        where T : class, IDataLoader;

    /// <summary>The value set on the request under that key; default when there is none.</summary>
    T? GetGlobalState<T>(string key);

    /// <summary>Whether the field's value has a field of that name selected, for any type it may have.</summary>
    bool IsSelected(string fieldName);

    /// <summary>Adds an error at this field without making it null.</summary>
    void ReportError(GraphQLError error);
}
