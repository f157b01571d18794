using Attribution.Features.Attributions.Reports;

namespace Attribution.Server.Hosting;

/// <summary>Headers of every answer, refusals and failures too (TRUST.md, CSP row): nothing is loaded from elsewhere, framed, sniffed or leaked by referrer.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; worker-src 'self'; img-src 'self' data: blob:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types layout-worker";

    /// <summary>Middleware; place it first. The headers are set when the answer starts, because a failure clears those set before.</summary>
    public static Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        context.Response.OnStarting(Set, context);
        return next();
    }

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path == GraphiQLPage.Path ? GraphiQLPage.ContentSecurityPolicy
            : context.Request.Path.StartsWithSegments(ReportEndpoint.Path) ? HtmlPage.ContentSecurityPolicy
            : ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
