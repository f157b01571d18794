using System.Text.Json;

namespace Attribution.GraphQL.Execution;

/// <summary>A request to execute an operation (GraphQL §6.1).</summary>
public sealed record OperationRequest
{
    /// <summary>The source text.</summary>
    public required string Query { get; init; }

    /// <summary>Which operation to run; null where the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The values of variables, a JSON object; null for none.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>The parent of root fields; null for none.</summary>
    public object? RootValue { get; init; }

    /// <summary>The services of the request, for resolvers.</summary>
    public IServiceProvider Services { get; init; } = NoServices.Instance;

    /// <summary>Values for <c>[GlobalState]</c> parameters; null for none.</summary>
    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    /// <summary>
    /// Gives services and state anew for each event of a subscription, since rights may have changed after it was opened; a
    /// <see cref="GraphQLException"/> of it ends the subscription. Null keeps those of the request.
    /// </summary>
    public Func<CancellationToken, ValueTask<EventScope>>? OpenEvent { get; init; }

    /// <summary>Names the request in logs and in errors whose cause stays hidden; null for none.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Whether mutations are refused, as over GET. Default false.</summary>
    public bool QueriesOnly { get; init; }
}
