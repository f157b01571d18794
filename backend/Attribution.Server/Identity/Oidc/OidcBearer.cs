namespace Attribution.Server.Identity.Oidc;

/// <summary>The account of a bearer token of the identity provider.</summary>
internal sealed class OidcBearer(TokenCheck tokens, OidcAccounts accounts)
{
    /// <summary>The account; null: the token is not valid here, or nobody is let in by it.</summary>
    public async ValueTask<string?> AccountOfAsync(string token, CancellationToken cancellationToken) =>
        await tokens.AccessAsync(token, cancellationToken).ConfigureAwait(false) is { } identity
            ? await accounts.FindAsync(identity, cancellationToken).ConfigureAwait(false)
            : null;
}
