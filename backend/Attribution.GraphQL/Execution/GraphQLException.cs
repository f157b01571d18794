namespace Attribution.GraphQL.Execution;

/// <summary>A resolver's refusal whose message and code the client may see; any other exception stays hidden from it.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Refuses with one error; the engine adds path and location.</summary>
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>Refuses with a message and a stable UPPER_SNAKE code.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    /// <summary>What the client sees.</summary>
    public GraphQLError Error { get; }
}
