using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Attribution.Server.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Attribution.Server.Identity.Oidc;

/// <summary>
/// The browser's sign-in by authorization code with PKCE, state and nonce, on the framework's OAuth handler. The provider's issuer parameter is checked (RFC 9207), its ID token
/// validated, and then the server's own session takes over: no token of the provider is kept.
/// </summary>
internal sealed class OidcSignIn(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, IdentityProvider provider, TokenCheck tokens, OidcAccounts accounts)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Oidc";

    /// <summary>Where the provider sends the browser back to.</summary>
    public const string CallbackPath = "/auth/oidc/callback";

    private const string Nonce = "nonce";

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (!await KnowsWhereAsync().ConfigureAwait(false))
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await Response.WriteAsJsonAsync(new { code = Readiness.ProviderCode, message = "The identity provider was not reached yet; try again in a moment." }, Context.RequestAborted).ConfigureAwait(false);
            return;
        }

        properties.Items[Nonce] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await base.HandleChallengeAsync(properties).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce] ?? "");

    /// <inheritdoc/>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        if (!await KnowsWhereAsync().ConfigureAwait(false))
        {
            return HandleRequestResult.Fail("The provider was never reached.");
        }

        var document = await provider.ReadAsync(Context.RequestAborted).ConfigureAwait(false);
        var issuer = Request.Query["iss"].ToString();
        var mustName = document.AdditionalData.TryGetValue("authorization_response_iss_parameter_supported", out var supported) && supported is true;
        return (issuer.Length > 0 || mustName) && issuer != document.Issuer
            ? HandleRequestResult.Fail("The answer is of another issuer.")
            : await base.HandleRemoteAuthenticateAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse response)
    {
        var token = response.Response?.RootElement.TryGetProperty("id_token", out var given) == true ? given.GetString() : null;
        if (token is null || await tokens.SignInAsync(token, properties.Items[Nonce] ?? "", Context.RequestAborted).ConfigureAwait(false) is not { } person || await accounts.FindAsync(person, Context.RequestAborted).ConfigureAwait(false) is not { } account)
        {
            throw new AuthenticationFailureException("The sign-in is not valid here.");
        }

        identity.AddClaim(new Claim(ClaimTypes.Name, account));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, SchemeName);
    }

    // The provider's document says where to go; until it is read there is nowhere.
    private async ValueTask<bool> KnowsWhereAsync()
    {
        if (!provider.IsKnown)
        {
            return false;
        }

        var document = await provider.ReadAsync(Context.RequestAborted).ConfigureAwait(false);
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (document.AuthorizationEndpoint, document.TokenEndpoint);
        return true;
    }
}
