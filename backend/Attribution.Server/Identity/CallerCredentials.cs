using Attribution.Server.Identity.Oidc;

namespace Attribution.Server.Identity;

/// <summary>
/// Whose session cookie or <c>Authorization: Bearer …</c> a request carries: a token of our own, or in mode Oidc one of the identity provider. A request with a token is never
/// judged by its cookie.
/// </summary>
internal sealed class CallerCredentials(SessionStore sessions, AccessTokenStore tokens, OidcBearer? provider = null)
{
    /// <summary>Longest secret looked at, in characters.</summary>
    private const int MaxSecretLength = 128;

    private const string Scheme = "Bearer ";

    /// <summary>Whose live session or token it is; null otherwise. <paramref name="isUse"/> false: an open stream asks, which keeps no session from going idle.</summary>
    public async ValueTask<SignedIn?> WhoAsync(HttpRequest request, bool isUse) =>
        request.Headers.Authorization.ToString() is { Length: > 0 } authorization
            ? await OfTokenAsync(authorization, request.HttpContext.RequestAborted).ConfigureAwait(false)
            : OfCookie(request, isUse);

    private async ValueTask<SignedIn?> OfTokenAsync(string authorization, CancellationToken cancellationToken)
    {
        if (authorization.StartsWith(Scheme + AccessTokenStore.Prefix, StringComparison.Ordinal))
        {
            return authorization.Length <= MaxSecretLength ? tokens.Find(authorization[Scheme.Length..]) : null;
        }

        return provider is not null && authorization.StartsWith(Scheme, StringComparison.Ordinal)
            && await provider.AccountOfAsync(authorization[Scheme.Length..], cancellationToken).ConfigureAwait(false) is { } account
            ? new SignedIn(account, null, null)
            : null;
    }

    private SignedIn? OfCookie(HttpRequest request, bool isUse) =>
        request.Cookies[SessionCookie.NameFor(request)] is { Length: > 0 and <= MaxSecretLength } secret ? sessions.Find(secret, isUse) : null;
}
