namespace Attribution.Bolt.Authentication;

/// <summary>Keeps the token its provider gave until the server refuses it.</summary>
internal sealed class RefreshedTokens(Func<ValueTask<IAuthToken>> provider) : IAuthTokenManager, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private IAuthToken? _token;

    public async ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        if (_token is { } known)
        {
            return known;
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            return _token ??= await provider();
        }
        finally
        {
            _one.Release();
        }
    }

    public ValueTask<bool> HandleSecurityExceptionAsync(IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default)
    {
        if (exception is not AuthenticationException)
        {
            return ValueTask.FromResult(false);
        }

        Interlocked.CompareExchange(ref _token, null, token);
        return ValueTask.FromResult(true);
    }

    public void Dispose() => _one.Dispose();
}
