using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>The errors of one response, bounded; causes that clients must not see are handed to the log and hidden.</summary>
internal sealed class ErrorList(int limit, string? correlationId, Action<ResolverFailure>? log)
{
    private int dropped;

    public List<GraphQLError> Errors { get; } = [];

    public int Count => Errors.Count;

    /// <summary>Adds an error at a field; unless it has locations of its own, all nodes merged into the field are.</summary>
    public void Add(GraphQLError error, IReadOnlyList<object> path, IReadOnlyList<FieldNode> nodes) => Add(error with
    {
        Path = path,
        Locations = error.Locations.Count > 0 ? error.Locations : [.. nodes.Select(each => each.Location).Where(each => !each.IsNone)],
    });

    public void Add(Exception exception, IReadOnlyList<object> path, IReadOnlyList<FieldNode> nodes)
    {
        if (exception is GraphQLException known)
        {
            Add(known.Error, path, nodes);
            return;
        }

        log?.Invoke(new ResolverFailure(exception, path, correlationId));
        Add(Hidden(), path, nodes);
    }

    public void Add(GraphQLError error)
    {
        if (Errors.Count < limit)
        {
            Errors.Add(error);
            return;
        }

        dropped++;
        Errors[^1] = new GraphQLError($"{dropped + 1} more errors are not shown.") { Code = "TOO_MANY_ERRORS" };
    }

    private GraphQLError Hidden() => new("Something went wrong here; the server's log has more under the correlation id.")
    {
        Code = "INTERNAL_ERROR",
        Extensions = correlationId is null ? null : new Dictionary<string, object?> { ["correlationId"] = correlationId },
    };
}
