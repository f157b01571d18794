using System.Diagnostics;
using System.Security.Claims;
using System.Text.Json;
using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>GraphQL over HTTP: GET for queries, POST for anything but subscriptions.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, GraphQLServerOptions options, ILogger<GraphQLEndpoint> logger)
{
    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        if (ResponseMediaType.Choose(http.Request.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(http, RequestFault.Accept, ResponseMediaType.Json);
        }
        else if (HttpMethods.IsPost(http.Request.Method))
        {
            await PostAsync(http, mediaType);
        }
        else if (HttpMethods.IsGet(http.Request.Method))
        {
            await GetAsync(http, mediaType);
        }
        else
        {
            await RefuseAsync(http, RequestFault.Method, mediaType);
        }
    }

    private async Task GetAsync(HttpContext http, string mediaType)
    {
        if (!HasPreflight(http.Request))
        {
            await RefuseAsync(http, RequestFault.Preflight, mediaType);
            return;
        }

        await ExecuteAsync(http, RequestParameters.FromQuery(http.Request.Query), mediaType);
    }

    private async Task PostAsync(HttpContext http, string mediaType)
    {
        if (!IsJson(http.Request.ContentType))
        {
            await RefuseAsync(http, RequestFault.ContentType, mediaType);
            return;
        }

        using var body = await RequestBody.ReadAsync(http.Request, options.MaxBodyBytes, http.RequestAborted);
        if (body is null)
        {
            await RefuseAsync(http, RequestFault.TooLarge(options.MaxBodyBytes), mediaType);
            return;
        }

        using var json = Parse(body);
        await (json is null ? RefuseAsync(http, RequestFault.NotJson, mediaType) : ExecuteAsync(http, RequestParameters.FromJson(json.RootElement), mediaType));
    }

    private async Task ExecuteAsync(HttpContext http, (RequestParameters? Parameters, RequestFault? Fault) read, string mediaType)
    {
        if (read.Parameters is not { } parameters)
        {
            await RefuseAsync(http, read.Fault ?? RequestFault.NotJson, mediaType);
            return;
        }

        var (source, refusal) = await SourceAsync(parameters, http.RequestAborted);
        using var result = source is null ? refusal! : await executor.ExecuteAsync(await RequestOf(http, parameters, source), http.RequestAborted); // one of the two is set
        if (result.Errors is [{ Code: ExecutionResult.QueriesOnlyCode }] && !result.IsExecuted)
        {
            await RefuseAsync(http, RequestFault.MutationOverGet, mediaType);
            return;
        }

        await WriteAsync(http, result, StatusOf(http, result, mediaType), mediaType);
    }

    private async ValueTask<(string? Source, ExecutionResult? Refusal)> SourceAsync(RequestParameters parameters, CancellationToken cancellationToken)
    {
        if (parameters.DocumentId is not { } id)
        {
            return options.OnlyPersistedOperations ? (null, Refused("ONLY_PERSISTED_OPERATIONS", "Only persisted operations are executed here; give documentId.")) : (parameters.Query, null);
        }

        var source = options.FindPersistedOperation is { } find ? await find(id, cancellationToken) : null;
        return source is null ? (null, Refused("DOCUMENT_NOT_FOUND", "There is no persisted operation of that id.")) : (source, null);
    }

    private static ExecutionResult Refused(string code, string message) => ExecutionResult.Refused([new GraphQLError(message) { Code = code }]);

    private async ValueTask<OperationRequest> RequestOf(HttpContext http, RequestParameters parameters, string source)
    {
        var state = new Dictionary<string, object?> { [nameof(ClaimsPrincipal)] = http.User };
        if (options.OnRequest is { } prepare)
        {
            await prepare(http, state, http.RequestAborted);
        }

        return new OperationRequest
        {
            Query = source,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            Services = http.RequestServices,
            GlobalState = state,
            CorrelationId = CorrelationOf(http),
            QueriesOnly = HttpMethods.IsGet(http.Request.Method),
        };
    }

    private int StatusOf(HttpContext http, ExecutionResult result, string mediaType)
    {
        if (result.Errors is [{ Code: "TIMEOUT" }] && !result.IsExecuted)
        {
            GraphQLLog.TimedOut(logger, options.Request.ExecutionTimeout.TotalSeconds, CorrelationOf(http));
            return StatusCodes.Status503ServiceUnavailable;
        }

        return result.IsExecuted || mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static string CorrelationOf(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    private static async Task RefuseAsync(HttpContext http, RequestFault fault, string mediaType)
    {
        if (fault.Status == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = fault == RequestFault.MutationOverGet ? "POST" : "GET, POST";
        }

        using var result = Refused(fault.Code, fault.Message);
        await WriteAsync(http, result, fault.Status, mediaType);
    }

    private static async Task WriteAsync(HttpContext http, ExecutionResult result, int status, string mediaType)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType == ResponseMediaType.Json ? "application/json; charset=utf-8" : "application/graphql-response+json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        result.WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static bool HasPreflight(HttpRequest request) =>
        request.Headers["GraphQL-Preflight"] == "1" || request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    private static bool IsJson(string? contentType) =>
        contentType is "application/json"
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static JsonDocument? Parse(RequestBody body)
    {
        try
        {
            return JsonDocument.Parse(body.Content);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
