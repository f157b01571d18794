using System.Security.Claims;
using System.Text.Encodings.Web;
using Attribution.Features.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Attribution.Server.Identity;

/// <summary>
/// The one authentication scheme of Local mode: the session cookie of the browser, or <c>Authorization: Bearer attr_…</c> of a tool. A request that carries a token is never
/// judged by its cookie. The caller made here is the one that every read's View comes from.
/// </summary>
internal sealed class CallerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionStore sessions, AccessTokenStore tokens, CallerDirectory callers)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Caller";

    /// <summary>Longest secret looked at, in characters.</summary>
    private const int MaxSecretLength = 128;

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var authorization = Request.Headers.Authorization.ToString();
        var account = authorization.Length > 0 ? AccountOfToken(authorization) : AccountOfCookie();
        if (account is null)
        {
            return Task.FromResult(authorization.Length > 0 ? AuthenticateResult.Fail("The token is not valid.") : AuthenticateResult.NoResult());
        }

        return Task.FromResult(callers.Find(account) is { } caller ? Success(caller, byToken: authorization.Length > 0) : AuthenticateResult.Fail("The account is not active."));
    }

    private AuthenticateResult Success(Caller caller, bool byToken)
    {
        Context.Features.Set(caller);
        ClaimsIdentity identity = new([new Claim(ClaimTypes.Name, caller.Account), new Claim(CallerClaims.Method, byToken ? CallerClaims.Token : CallerClaims.Session)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    private string? AccountOfToken(string authorization) =>
        authorization.StartsWith("Bearer " + AccessTokenStore.Prefix, StringComparison.Ordinal) && authorization.Length <= MaxSecretLength
            ? tokens.Find(authorization["Bearer ".Length..])
            : null;

    private string? AccountOfCookie() =>
        Request.Cookies[SessionCookie.NameFor(Request)] is { Length: > 0 and <= MaxSecretLength } secret ? sessions.Find(secret) : null;
}
