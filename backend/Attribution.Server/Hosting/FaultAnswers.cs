using System.Diagnostics;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;
using Microsoft.AspNetCore.Diagnostics;

namespace Attribution.Server.Hosting;

/// <summary>Bodies of answers that would have none: a code and what is allowed; for a failure of ours a code and a correlation id, and nothing of its cause (TRUST.md A41).</summary>
internal static class FaultAnswers
{
    /// <summary>Middleware; place it after the security headers and before everything else.</summary>
    public static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = WriteFailureAsync,
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(context => WriteRefusalAsync(context.HttpContext));
    }

    // A body that is too large or breaks off is the sender's fault; what cannot be put on record is refused for now.
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when IsUnrecorded(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsUnrecorded(Exception? exception) => exception is LedgerUnavailableException or GraphQLException { Error.Code: LedgerUnavailableException.Code };

    private static Task WriteFailureAsync(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error is { } cause && IsUnrecorded(cause) ? context.Response.WriteAsJsonAsync(new { code = LedgerUnavailableException.Code, message = cause.Message }, context.RequestAborted)
        : context.Response.StatusCode < StatusCodes.Status500InternalServerError
        ? WriteRefusalAsync(context)
        : context.Response.WriteAsJsonAsync(
            new { code = "INTERNAL_ERROR", correlationId = Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier }, context.RequestAborted);

    private static Task WriteRefusalAsync(HttpContext context)
    {
        var (code, message) = context.Response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => ("AUTH_NOT_AUTHENTICATED", "Sign in, or send a valid token."),
            StatusCodes.Status404NotFound => ("NOT_FOUND", "There is no such thing here."),
            StatusCodes.Status405MethodNotAllowed => ("METHOD_NOT_ALLOWED", $"Allowed: {context.Response.Headers.Allow}."),
            StatusCodes.Status413PayloadTooLarge => ("BODY_TOO_LARGE", "The body is larger than is allowed here."),
            StatusCodes.Status415UnsupportedMediaType => ("UNSUPPORTED_MEDIA_TYPE", "Send application/json."),
            _ => ("BAD_REQUEST", "The request cannot be read; send the JSON object that is described for this address."),
        };
        return context.Response.WriteAsJsonAsync(new { code, message }, context.RequestAborted);
    }
}
