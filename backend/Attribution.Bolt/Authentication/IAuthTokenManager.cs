namespace Neo4j.Driver;

/// <summary>Gives the token for each connection, so that tokens may be replaced while the driver runs. Must be safe for concurrent use.</summary>
public interface IAuthTokenManager
{
    /// <summary>The token to use now. Asked for each time a connection is taken: the usual path should be synchronous.</summary>
    ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes note that the server refused <paramref name="token"/>. True if the next <see cref="GetTokenAsync"/> may give another, so that the work is tried again.</summary>
    ValueTask<bool> HandleSecurityExceptionAsync(IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default);
}
