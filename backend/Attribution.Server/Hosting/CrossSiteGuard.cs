using Attribution.Server.Identity;

namespace Attribution.Server.Hosting;

/// <summary>
/// Refuses what another site could make a signed-in browser send: every request that changes state, or asks GraphQL, by cookie needs the header <c>GraphQL-Preflight: 1</c>
/// and, where the browser says it, the same origin. Requests with a token carry no cookie rights and pass.
/// </summary>
internal static class CrossSiteGuard
{
    /// <summary>The header a page of another origin cannot send without asking.</summary>
    public const string Header = "GraphQL-Preflight";

    /// <summary>Middleware; place it before authentication.</summary>
    public static async Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        if (!IsSafe(context.Request) && !HasToken(context.Request) && !IsSameSite(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsJsonAsync(
                new { code = "CROSS_SITE_REQUEST", message = $"Send the header '{Header}: 1' from a page of this origin, or use a bearer token." }, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await next().ConfigureAwait(false);
    }

    private static bool IsSafe(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    private static bool HasToken(HttpRequest request) => request.Headers.Authorization.Count > 0 || !request.Cookies.ContainsKey(SessionCookie.NameFor(request)) && request.Path != "/auth/login";

    private static bool IsSameSite(HttpRequest request) =>
        request.Headers[Header].ToString() == "1"
        && (request.Headers.Origin.ToString() is not { Length: > 0 } origin || origin == $"{request.Scheme}://{request.Host}")
        && (request.Headers["Sec-Fetch-Site"].ToString() is not { Length: > 0 } site || site is "same-origin" or "none");
}
