using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Validation;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Limits and hooks of the HTTP endpoint. The same in every environment.</summary>
public sealed record GraphQLServerOptions
{
    /// <summary>Limits of parsing and execution, the time-out among them.</summary>
    public RequestOptions Request { get; init; } = new();

    /// <summary>Limits of validation.</summary>
    public ValidationOptions Validation { get; init; } = new();

    /// <summary>Most bytes of a request body. Default 1 MiB; at least 1.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>
    /// Sets values for <c>[GlobalState]</c> parameters before a request is executed, such as the caller's rights. The dictionary has
    /// the ClaimsPrincipal already. Null sets nothing.
    /// </summary>
    public Func<HttpContext, IDictionary<string, object?>, CancellationToken, ValueTask>? OnRequest { get; init; }

    /// <summary>Gives the source of a persisted operation by its id, <c>sha256:</c> with 64 lower hexadecimal digits or <c>x-</c> with anything; null where there is none.</summary>
    public Func<string, CancellationToken, ValueTask<string?>>? FindPersistedOperation { get; init; }

    /// <summary>Whether only persisted operations are executed. Default false.</summary>
    public bool OnlyPersistedOperations { get; init; }
}
