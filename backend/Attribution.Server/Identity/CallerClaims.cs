namespace Attribution.Server.Identity;

/// <summary>Claims that say how a caller signed in.</summary>
internal static class CallerClaims
{
    /// <summary>Claim type: <see cref="Session"/> or <see cref="Token"/>.</summary>
    public const string Method = "method";

    /// <summary>By the browser's session cookie.</summary>
    public const string Session = "session";

    /// <summary>By a personal access token.</summary>
    public const string Token = "token";
}
