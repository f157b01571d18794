using Attribution.Bolt.Authentication;

namespace Neo4j.Driver;

/// <summary>Makes token managers for common cases.</summary>
public static class AuthTokenManagers
{
    /// <summary>No credentials.</summary>
    public static IAuthTokenManager None { get; } = new StaticTokens(AuthTokens.None);

    /// <summary>Always the same token.</summary>
    public static IAuthTokenManager Static(IAuthToken token) => new StaticTokens(token);

    /// <summary>User name and password that may change: asked for at first, and again when the server refuses them.</summary>
    public static IAuthTokenManager Basic(Func<ValueTask<IAuthToken>> tokenProviderAsync) => new RefreshedTokens(tokenProviderAsync);
}
