using System.Diagnostics;
using System.Security.Claims;
using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Makes requests for the engine of what any transport received: finds persisted operations and prepares the state.</summary>
internal sealed class RequestFactory(GraphQLServerOptions options)
{
    /// <summary>The request, or the response that refuses it.</summary>
    public async ValueTask<(OperationRequest? Request, ExecutionResult? Refusal)> MakeAsync(
        HttpContext http, RequestParameters parameters, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (source, refusal) = await SourceAsync(parameters, cancellationToken);
        return source is null ? (null, refusal) : (await RequestOf(http, parameters, source, services, cancellationToken), null);
    }

    /// <summary>Names a request in logs and in errors whose cause stays hidden.</summary>
    public static string CorrelationOf(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    /// <summary>A response to a request that never reached the engine.</summary>
    public static ExecutionResult Refused(string code, string message) => ExecutionResult.Refused([new GraphQLError(message) { Code = code }]);

    private async ValueTask<(string? Source, ExecutionResult? Refusal)> SourceAsync(RequestParameters parameters, CancellationToken cancellationToken)
    {
        if (parameters.DocumentId is not { } id)
        {
            return options.OnlyPersistedOperations
                ? (null, Refused("ONLY_PERSISTED_OPERATIONS", "Only persisted operations are executed here; give documentId."))
                : (parameters.Query, null);
        }

        var source = options.FindPersistedOperation is { } find ? await find(id, cancellationToken) : null;
        return source is null ? (null, Refused("DOCUMENT_NOT_FOUND", "There is no persisted operation of that id.")) : (source, null);
    }

    private async ValueTask<OperationRequest> RequestOf(
        HttpContext http, RequestParameters parameters, string source, IServiceProvider services, CancellationToken cancellationToken) =>
        new()
    {
        Query = source,
        OperationName = parameters.OperationName,
        Variables = parameters.Variables,
        Services = services,
        GlobalState = await StateOf(http, cancellationToken),
        OpenEvent = token => OpenEvent(http, token),
        CorrelationId = CorrelationOf(http),
        QueriesOnly = HttpMethods.IsGet(http.Request.Method) && !http.WebSockets.IsWebSocketRequest,
    };

    /// <summary>Services of their own for one event of a subscription, and the state anew.</summary>
    private async ValueTask<EventScope> OpenEvent(HttpContext http, CancellationToken cancellationToken)
    {
        var state = await StateOf(http, cancellationToken);
        var scope = http.RequestServices.CreateAsyncScope();
        return new EventScope(scope.ServiceProvider, state, scope);
    }

    private async ValueTask<IReadOnlyDictionary<string, object?>> StateOf(HttpContext http, CancellationToken cancellationToken)
    {
        var state = new Dictionary<string, object?> { [nameof(ClaimsPrincipal)] = http.User };
        if (options.OnRequest is { } prepare)
        {
            await prepare(http, state, cancellationToken);
        }

        return state;
    }
}
