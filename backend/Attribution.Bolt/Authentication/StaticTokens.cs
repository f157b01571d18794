namespace Attribution.Bolt.Authentication;

/// <summary>One token for the driver's life.</summary>
internal sealed class StaticTokens(IAuthToken token) : IAuthTokenManager
{
    public ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(token);

    public ValueTask<bool> HandleSecurityExceptionAsync(IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(false);
}
