namespace Attribution.Server.Identity.Oidc;

/// <summary>Where identities come from in mode Oidc: the settings of section <c>AzureAd</c>, as Microsoft.Identity.Web names them, checked.</summary>
internal sealed record OidcOptions
{
    /// <summary>Issuer whose discovery document is read: <c>Instance</c>, <c>TenantId</c> and <c>/v2.0</c> together, or <c>Authority</c> as it is given.</summary>
    public required Uri Authority { get; init; }

    /// <summary>True if the authority is Microsoft Entra's, whose issuers and signing keys have rules of their own.</summary>
    public bool IsEntra { get; init; }

    /// <summary>Client of the browser's sign-in.</summary>
    public required string ClientId { get; init; }

    /// <summary>Its secret; null: the browser's sign-in is off and only bearer tokens are taken.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Audiences of access tokens; at least one.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Delegated scopes, any of which a token for a person must bear; at least one.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Unit of each tenant that is let in; others are refused.</summary>
    public required IReadOnlyDictionary<string, string> UnitOfTenant { get; init; }

    /// <summary>Types of access tokens in their header; Entra sends JWT, others at+jwt.</summary>
    public IReadOnlyList<string> TokenTypes { get; init; } = ["JWT", "at+jwt"];
}
