using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>The errors of one response, bounded; causes that clients must not see are handed to the log and hidden.</summary>
internal sealed class ErrorList(int limit, string? correlationId, Action<ResolverFailure>? log)
{
    private int dropped;

    public List<GraphQLError> Errors { get; } = [];

    public int Count => Errors.Count;

    public void Add(GraphQLError error, IReadOnlyList<object> path, Location location) =>
        Add(error with { Path = path, Locations = location.IsNone ? [] : [location] });

    public void Add(Exception exception, IReadOnlyList<object> path, Location location)
    {
        if (exception is GraphQLException known)
        {
            Add(known.Error, path, location);
            return;
        }

        log?.Invoke(new ResolverFailure(exception, path, correlationId));
        Add(Hidden(), path, location);
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
