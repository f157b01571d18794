using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>An error of a response (GraphQL §7.1.2).</summary>
/// <param name="Message">What was wrong, for developers of clients.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>A stable UPPER_SNAKE code, given to clients as <c>extensions.code</c>; null for none.</summary>
    public string? Code { get; init; }

    /// <summary>The places in the document; empty when it is about none.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>The place in the response: keys (string) and list indices (int); null for errors of the request.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further members of <c>extensions</c>: strings, numbers, Booleans, or lists of them; null for none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
