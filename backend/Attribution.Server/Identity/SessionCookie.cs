namespace Attribution.Server.Identity;

/// <summary>The session cookie: HttpOnly, SameSite=Strict, host-only. Over TLS it is Secure and bears the <c>__Host-</c> prefix; plain HTTP is served on loopback only.</summary>
internal static class SessionCookie
{
    /// <summary>The cookie's name on this connection.</summary>
    public static string NameFor(HttpRequest request) => request.IsHttps ? "__Host-attribution" : "attribution";

    /// <summary>The session that the request carries; null: none.</summary>
    public static string? Of(HttpRequest request) => request.Headers.Authorization.Count > 0 ? null : request.Cookies[NameFor(request)];

    /// <summary>Opens a session and gives it to the browser.</summary>
    public static void Open(HttpContext context, SessionStore sessions, string account) => context.Response.Cookies.Append(
        NameFor(context.Request), sessions.Open(account, context.Connection.RemoteIpAddress?.ToString() ?? "", context.Request.Headers.UserAgent.ToString()), Options(context));

    /// <summary>Takes the session from the browser.</summary>
    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
