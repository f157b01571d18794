using Attribution.Ledger;
using Attribution.Server.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;

namespace Attribution.Server.Identity.Oidc;

/// <summary>Adds sign-in by an identity provider: bearer tokens of programs, the browser's way where there is a client secret, and the keeper of the provider's keys.</summary>
internal static class OidcHosting
{
    /// <summary>Where the browser begins; <c>returnUrl</c> names a path of this server to come back to.</summary>
    public const string StartPath = "/auth/oidc";

    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMinutes(1);

    /// <summary>Adds the services.</summary>
    public static void Add(IServiceCollection services, OidcOptions options, string dataDirectory)
    {
        services.AddSingleton(options).AddSingleton(provider => new IdentityProvider(options, RefreshInterval, provider.GetRequiredService<TimeProvider>())).AddSingleton<TokenCheck>().AddSingleton<OidcAccounts>().AddSingleton<OidcBearer>().AddHostedService<ProviderKeeper>();
        var keys = Directory.CreateDirectory(Path.Combine(dataDirectory, "keys"));
        if (!OperatingSystem.IsWindows())
        {
            keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        services.AddDataProtection().SetApplicationName("attribution").PersistKeysToFileSystem(keys);
        if (options.ClientSecret is { } secret)
        {
            services.AddAuthentication().AddOAuth<OAuthOptions, OidcSignIn>(OidcSignIn.SchemeName, oauth => Configure(oauth, options, secret));
        }
    }

    /// <summary>Maps the start of the browser's sign-in.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(StartPath, (string? returnUrl) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = LocalPath(returnUrl) }, [OidcSignIn.SchemeName])).AllowAnonymous().RequireRateLimiting(RequestLimits.SignIn);

    /// <summary>The path if it is one of this server, else the start page.</summary>
    public static string LocalPath(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl) ? path : "/";

    private static void Configure(OAuthOptions oauth, OidcOptions options, string secret)
    {
        (oauth.ClientId, oauth.ClientSecret, oauth.CallbackPath, oauth.UsePkce, oauth.SaveTokens) = (options.ClientId, secret, OidcSignIn.CallbackPath, true, false);
        (oauth.AuthorizationEndpoint, oauth.TokenEndpoint) = (options.Authority.AbsoluteUri, options.Authority.AbsoluteUri);
        oauth.Scope.Add("openid");
        oauth.SignInScheme = CallerAuthentication.SchemeName;
        oauth.CorrelationCookie.SameSite = SameSiteMode.Lax;
        oauth.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        oauth.Events.OnTicketReceived = async context =>
        {
            var sessions = context.HttpContext.RequestServices.GetRequiredService<SessionStore>();
            context.HandleResponse();
            var account = context.Principal?.Identity?.Name ?? throw new InvalidOperationException("A ticket names its account.");
            var accounts = context.HttpContext.RequestServices.GetRequiredService<AccountStore>();
            if (await RightsNotes.SignInAsync(context.HttpContext.RequestServices.GetRequiredService<AuditLedger>(), context.HttpContext, accounts.Find(account), succeeded: true).ConfigureAwait(false) is { } unrecorded)
            {
                await unrecorded.ExecuteAsync(context.HttpContext).ConfigureAwait(false);
                return;
            }

            SessionCookie.Open(context.HttpContext, sessions, account);
            accounts.NoteSignIn(account);
            context.Response.Redirect(LocalPath(context.ReturnUri));
        };
        oauth.Events.OnRemoteFailure = async context =>
        {
            IdentityLog.SignInRefused(context.HttpContext.RequestServices.GetRequiredService<ILogger<OidcSignIn>>());
            context.HandleResponse();
            var answer = await RightsNotes.SignInAsync(context.HttpContext.RequestServices.GetRequiredService<AuditLedger>(), context.HttpContext, null, succeeded: false).ConfigureAwait(false)
                ?? AuthFault.Answer(401, "AUTH_NOT_AUTHENTICATED", "The sign-in at the identity provider is not valid here; begin again.");
            await answer.ExecuteAsync(context.HttpContext).ConfigureAwait(false);
        };
    }
}
