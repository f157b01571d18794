namespace Attribution.Server.Identity;

/// <summary>A token with its secret, which is shown this once.</summary>
internal sealed record CreatedToken(string Token, string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    public CreatedToken(string secret, AccessToken token)
        : this(secret, token.Id, token.Name, token.CreatedAt, token.ExpiresAt)
    {
    }
}
