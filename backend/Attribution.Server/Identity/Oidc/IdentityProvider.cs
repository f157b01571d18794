using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Attribution.Server.Identity.Oidc;

/// <summary>
/// The discovery document and the signing keys of the identity provider: read at the start, again each hour, and when a token names a key that is not known, but never more
/// often than once in a refresh interval, however many such tokens come. While the provider is away the last ones serve on. Safe for concurrent use.
/// </summary>
internal sealed class IdentityProvider : IDisposable
{
    private const int MaxDocumentBytes = 1 << 20;
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    private readonly HttpClient http;
    private readonly HttpDocumentRetriever documents;
    private readonly string address;
    private readonly TimeSpan refreshInterval;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Known? known;
    private DateTimeOffset asked = DateTimeOffset.MinValue;

    public IdentityProvider(OidcOptions options, TimeSpan refreshInterval, TimeProvider clock)
    {
        (this.refreshInterval, this.clock) = (refreshInterval, clock);
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = MaxDocumentBytes };
        address = options.Authority.AbsoluteUri.TrimEnd('/') + "/.well-known/openid-configuration";
        documents = new HttpDocumentRetriever(http) { RequireHttps = options.Authority.Scheme == Uri.UriSchemeHttps };
    }

    /// <summary>Whether it was ever reached.</summary>
    public bool IsKnown => known is not null;

    /// <summary>Reads the document for the first time; whoever keeps the provider asks, no request does.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken) => await FetchAsync(null, cancellationToken).ConfigureAwait(false);

    /// <summary>The document with its keys; the last good one while the provider is away.</summary>
    /// <exception cref="InvalidOperationException">None could be read yet.</exception>
    public async ValueTask<OpenIdConnectConfiguration> ReadAsync(CancellationToken cancellationToken)
    {
        var last = known ?? throw NeverReached(null);
        return clock.GetUtcNow() - last.At < MaxAge ? last.Document : await FetchAsync(last, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for the keys again, if the interval allows it; then what <see cref="ReadAsync"/> gives.</summary>
    /// <exception cref="InvalidOperationException">None could be read yet.</exception>
    public async ValueTask<OpenIdConnectConfiguration> RefreshAsync(CancellationToken cancellationToken) =>
        await FetchAsync(known ?? throw NeverReached(null), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        reading.Dispose();
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(Known? seen, CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Somebody who waited finds what the one before him fetched.
            var now = clock.GetUtcNow();
            if (known is { } fresh && (fresh != seen || now - asked < refreshInterval))
            {
                return fresh.Document;
            }

            asked = seen is null ? asked : now;
            known = new Known(await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, cancellationToken).ConfigureAwait(false), now);
            return known.Document;
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidOperationException or ArgumentException or JsonException)
        {
            return known?.Document ?? throw NeverReached(exception);
        }
        finally
        {
            reading.Release();
        }
    }

    private static InvalidOperationException NeverReached(Exception? cause) => new("The identity provider was never reached.", cause);

    private sealed record Known(OpenIdConnectConfiguration Document, DateTimeOffset At);
}
