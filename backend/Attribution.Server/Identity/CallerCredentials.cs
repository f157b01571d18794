namespace Attribution.Server.Identity;

/// <summary>Whose session cookie or <c>Authorization: Bearer attr_…</c> a request carries. A request with a token is never judged by its cookie.</summary>
internal sealed class CallerCredentials(SessionStore sessions, AccessTokenStore tokens)
{
    /// <summary>Longest secret looked at, in characters.</summary>
    private const int MaxSecretLength = 128;

    /// <summary>The account of a live session or token; null otherwise. <paramref name="isUse"/> false: an open stream asks, which keeps no session from going idle.</summary>
    public string? AccountOf(HttpRequest request, bool isUse) =>
        request.Headers.Authorization.ToString() is { Length: > 0 } authorization ? AccountOfToken(authorization) : AccountOfCookie(request, isUse);

    private string? AccountOfToken(string authorization) =>
        authorization.StartsWith("Bearer " + AccessTokenStore.Prefix, StringComparison.Ordinal) && authorization.Length <= MaxSecretLength
            ? tokens.Find(authorization["Bearer ".Length..])
            : null;

    private string? AccountOfCookie(HttpRequest request, bool isUse) =>
        request.Cookies[SessionCookie.NameFor(request)] is { Length: > 0 and <= MaxSecretLength } secret ? sessions.Find(secret, isUse) : null;
}
