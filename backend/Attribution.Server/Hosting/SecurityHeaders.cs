namespace Attribution.Server.Hosting;

/// <summary>Headers of every answer (TRUST.md, CSP row): nothing is loaded from elsewhere, framed, sniffed or leaked by referrer.</summary>
internal static class SecurityHeaders
{
    // style-src: the component library sets style attributes and elements at run time; scripts stay 'self' only.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; worker-src 'self'; img-src 'self' data: blob:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Middleware; place it first.</summary>
    public static Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next();
    }
}
