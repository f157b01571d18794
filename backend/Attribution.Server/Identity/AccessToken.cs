namespace Attribution.Server.Identity;

/// <summary>A personal access token as its account sees it; the secret is shown once, when it is made.</summary>
internal sealed record AccessToken(string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt, string? Purpose);
