using System.Text.Json;
using Attribution.GraphQL.AspNetCore.EventStreams;
using Attribution.GraphQL.AspNetCore.WebSockets;
using Attribution.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>GraphQL over HTTP: POST, and GET but for mutations; responses as JSON or as an event stream. WebSockets go to their own endpoint.</summary>
internal sealed class GraphQLEndpoint(
    RequestExecutor executor,
    RequestFactory requests,
    EventStreamEndpoint streams,
    SocketEndpoint sockets,
    GraphQLServerOptions options,
    ILogger<GraphQLEndpoint> logger)
{
    public async Task HandleAsync(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            await sockets.HandleAsync(http);
            return;
        }

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

        using var body = await RequestBody.ReadAsync(http.Request, options.MaxBodyBytes, options.Pool, http.RequestAborted);
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

        var (request, refusal) = await requests.MakeAsync(http, parameters, http.RequestServices, http.RequestAborted);
        if (mediaType == ResponseMediaType.EventStream)
        {
            await (await streams.WriteAsync(http, request, refusal) is { } fault ? RefuseAsync(http, fault, mediaType) : Task.CompletedTask);
            return;
        }

        using var result = request is null ? refusal! : await executor.ExecuteAsync(request, http.RequestAborted); // one of the two is set
        if (result.IsMutationWhereOnlyQueriesAre)
        {
            await RefuseAsync(http, RequestFault.MutationOverGet, mediaType);
            return;
        }

        await WriteAsync(http, result, StatusOf(http, result, mediaType), mediaType);
    }

    private int StatusOf(HttpContext http, ExecutionResult result, string mediaType)
    {
        if (result.Errors is [{ Code: "TIMEOUT" }] && !result.IsExecuted)
        {
            GraphQLLog.TimedOut(logger, options.Request.ExecutionTimeout.TotalSeconds, RequestFactory.CorrelationOf(http));
            return StatusCodes.Status503ServiceUnavailable;
        }

        return result.IsExecuted || mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static async Task RefuseAsync(HttpContext http, RequestFault fault, string mediaType)
    {
        if (fault.Status == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = fault == RequestFault.MutationOverGet ? "POST" : "GET, POST";
        }

        using var result = RequestFactory.Refused(fault.Code, fault.Message);
        await WriteAsync(http, result, fault.Status, mediaType);
    }

    private static async Task WriteAsync(HttpContext http, ExecutionResult result, int status, string mediaType)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType == ResponseMediaType.GraphQL
            ? "application/graphql-response+json; charset=utf-8"
            : "application/json; charset=utf-8";
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

    private static JsonDocument? Parse(ByteBuffer body)
    {
        try
        {
            return JsonDocument.Parse(body.Written);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
