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
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, CallerCredentials credentials, CallerDirectory callers)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Caller";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var byToken = Request.Headers.Authorization.ToString().Length > 0;
        var who = await credentials.WhoAsync(Request, isUse: true).ConfigureAwait(false);
        if (who is null)
        {
            return byToken ? AuthenticateResult.Fail("The token is not valid.") : AuthenticateResult.NoResult();
        }

        return callers.Find(who) is { } caller ? Success(caller, byToken) : AuthenticateResult.Fail("The account is not active.");
    }

    private AuthenticateResult Success(Caller caller, bool byToken)
    {
        Context.Features.Set(new LiveCaller(caller));
        ClaimsIdentity identity = new([new Claim(ClaimTypes.Name, caller.Account), new Claim(CallerClaims.Method, byToken ? CallerClaims.Token : CallerClaims.Session)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
