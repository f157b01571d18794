using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace Attribution.Server.Identity.Oidc;

/// <summary>Judges tokens of the identity provider: signature by a known key, issuer, audience, type, times, tenant, scope. Nothing of a refused token is told or logged.</summary>
internal sealed class TokenCheck(OidcOptions options, IdentityProvider provider, TimeProvider clock)
{
    private const int MaxTokenLength = 16 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    // OpenID Connect Core 1.0 §2 asks for no type in the header of an ID token, and most providers write none.
    private static readonly string[] IdTokenTypes = ["", "JWT"];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxTokenLength };

    /// <summary>Whom an access token names; null: it is not valid here.</summary>
    public async Task<TokenIdentity?> AccessAsync(string token, CancellationToken cancellationToken)
    {
        var claims = await ValidateAsync(token, options.Audiences, options.TokenTypes, cancellationToken).ConfigureAwait(false);

        // An ID token may bear the same audience and type; a nonce is what only it has.
        if (claims is null || claims.HasClaim(claim => claim.Type == "nonce"))
        {
            return null;
        }

        string[] scopes = [.. Texts(claims, "scp").Concat(Texts(claims, "scope")).SelectMany(scope => scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        var isProgram = scopes.Length == 0;
        return isProgram || scopes.Intersect(options.Scopes).Any() ? IdentityOf(claims, isProgram) : null;
    }

    /// <summary>Whom the ID token of a sign-in names; null: it is not valid here or not of this sign-in.</summary>
    public async Task<TokenIdentity?> SignInAsync(string token, string nonce, CancellationToken cancellationToken)
    {
        var claims = await ValidateAsync(token, [options.ClientId], IdTokenTypes, cancellationToken).ConfigureAwait(false);
        return claims is not null && claims.FindFirst("nonce")?.Value == nonce ? IdentityOf(claims, isProgram: false) : null;
    }

    private TokenIdentity? IdentityOf(ClaimsIdentity claims, bool isProgram) =>
        claims.FindFirst("tid")?.Value is { Length: > 0 } tenant && options.UnitOfTenant.ContainsKey(tenant) && (claims.FindFirst("oid") ?? claims.FindFirst("sub"))?.Value is { Length: > 0 and <= 200 } subject
            ? new TokenIdentity(tenant, subject, [.. Texts(claims, "roles")], isProgram)
            : null;

    private async Task<ClaimsIdentity?> ValidateAsync(string token, IReadOnlyList<string> audiences, IReadOnlyList<string> types, CancellationToken cancellationToken)
    {
        if (token.Length > MaxTokenLength)
        {
            return null;
        }

        try
        {
            var result = await ValidateOnceAsync(token, audiences, types, await provider.ReadAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            if (result.Exception is SecurityTokenInvalidSignatureException) // of an unknown key, or the provider changed the key under its id
            {
                result = await ValidateOnceAsync(token, audiences, types, await provider.RefreshAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            }

            return result.IsValid ? result.ClaimsIdentity : null;
        }
        catch (InvalidOperationException)
        {
            return null; // the provider was never reached, so that no key is known
        }
    }

    private async Task<TokenValidationResult> ValidateOnceAsync(string token, IReadOnlyList<string> audiences, IReadOnlyList<string> types, OpenIdConnectConfiguration document)
    {
        TokenValidationParameters parameters = new()
        {
            ValidIssuer = document.Issuer,
            ValidAudiences = audiences,
            TypeValidator = (type, _, _) => types.Contains(type ?? "", StringComparer.OrdinalIgnoreCase) ? type : throw new SecurityTokenInvalidTypeException("The type is not allowed."),
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = document.SigningKeys,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RoleClaimType = "roles",
            LifetimeValidator = (from, to, _, _) => IsNow(from, to),
        };
        if (options.IsEntra)
        {
            parameters.ConfigurationManager = new Microsoft.IdentityModel.Protocols.StaticConfigurationManager<OpenIdConnectConfiguration>(document);
            parameters.EnableAadSigningKeyIssuerValidation();
        }

        return await handler.ValidateTokenAsync(token, parameters).ConfigureAwait(false);
    }

    private bool IsNow(DateTime? from, DateTime? to)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return to is { } end && now - Skew < end && (from is not { } start || now + Skew >= start); // a time that is missing may come as the first there is
    }

    private static IEnumerable<string> Texts(ClaimsIdentity claims, string type) => claims.FindAll(type).Select(claim => claim.Value);
}
