using System.Text.Json.Serialization;
using Attribution.Domain.Identifiers;
using Attribution.Features;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Features.Operations.Mail;
using Attribution.Features.Operations.Matching;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.AspNetCore;
using Attribution.Ledger;
using Attribution.Server.Configuration;
using Attribution.Server.Identity;
using Attribution.Server.Identity.Administration;
using Attribution.Server.Identity.Oidc;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Serilog;

namespace Attribution.Server.Hosting;

/// <summary>The composition root of the server: services, the order of the middleware, the endpoints. Everything needs sign-in unless it says otherwise.</summary>
internal static class ServerApp
{
    private const int MaxHeaderBytes = 32 * 1024;

    // A connection that answers no ping of the protocol for this long is gone.
    private static readonly TimeSpan SocketPing = TimeSpan.FromSeconds(20);

    // Uploads lift it for themselves.
    private const int MaxBodyBytes = 1 << 20;

    /// <summary>Builds the server on an opened store; the caller starts it.</summary>
    public static WebApplication Build(ServerOptions options, IGraphStore store, IdentityStores identity, TimeProvider clock) =>
        Build(options, store, identity, clock, _ => { });

    /// <summary>The same with services that take the place of the server's own.</summary>
    public static WebApplication Build(ServerOptions options, IGraphStore store, IdentityStores identity, TimeProvider clock, Action<IServiceCollection> replace)
    {
        // Settings are read once; a watcher of their folder would wake for each write to the data in it.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);

            // HTTP/1.1 alone, whatever the settings of the host say: where HTTP/2 is not served there are no streams to cap.
            kestrel.Listen(System.Net.IPAddress.Parse(options.Address), options.Port, listener => listener.Protocols = HttpProtocols.Http1);
        });
        builder.Logging.ClearProviders().AddSerilog(LogOutput.Create(builder.Configuration), dispose: true);
        AddGraph(builder.Services, options, store, clock);
        AddIdentity(builder.Services, identity);
        if (options.Oidc is { } oidc)
        {
            OidcHosting.Add(builder.Services, oidc, options.DataDirectory);
        }

        if (options.Mail is { } mail)
        {
            AddMail(builder.Services, mail);
        }

        AddHttp(builder.Services);
        if (options.OtlpEndpoint is { } collector)
        {
            builder.Services.AddSingleton(_ => new TelemetryExport(collector));
        }

        replace(builder.Services);
        var app = builder.Build();
        _ = app.Services.GetService<TelemetryExport>(); // it sends from now on
        Map(app, options);
        return app;
    }

    private static void AddGraph(IServiceCollection services, ServerOptions options, IGraphStore store, TimeProvider clock) => services
        .AddSingleton(clock)
        .AddSingleton(IdSource.Random)
        .AddSingleton(store)
        .AddSingleton<IIndexFeed>(store)
        .AddSingleton(_ => new AuditLedger(options.DataDirectory, clock))
        .AddSingleton(_ => new WeakeningRegister(options.DataDirectory, clock))
        .AddSingleton<StorePreparation>()
        .AddSingleton<GraphIndex>()
        .AddSingleton<ViewSource>()
        .AddSingleton(new CursorCodec(KeyFile.Open(options.DataDirectory, "cursor.key")))
        .AddSingleton<Readiness>()
        .AddHostedService<IndexKeeper>()
        .AddHostedService<ImportKeeper>()
        .AddHostedService<NoticeKeeper>()
        .AddSingleton(new EpochKeys(KeyFile.Open(options.DataDirectory, "hit-index.key"), clock))
        .AddSingleton(provider => new UploadFolder(options.DataDirectory, provider.GetRequiredService<IdSource>(), clock))
        .AddSingleton<IUploads>(provider => provider.GetRequiredService<UploadFolder>())
        .AddSingleton<StixExporter>()
        .AddFeatures()
        .AddProductGraphQL(options);

    private static void AddMail(IServiceCollection services, MailOptions mail) => services
        .AddSingleton(mail)
        .AddSingleton(mail.Plan)
        .AddSingleton<SmtpMail>()
        .AddSingleton<SendMail>(provider => provider.GetRequiredService<SmtpMail>().SendAsync)
        .AddSingleton<MailRelay>()
        .AddHostedService<MailKeeper>();

    private static void AddIdentity(IServiceCollection services, IdentityStores identity)
    {
        services.AddSingleton(identity.Accounts).AddSingleton(identity.Addresses).AddSingleton(identity.Units).AddSingleton(identity.Sessions).AddSingleton(identity.Tokens).AddSingleton(identity.Callers).AddSingleton(identity.BreakGlasses)
            .AddSingleton<CallerCredentials>().AddSingleton<StreamRights>().AddScoped<Administrator>();
        services.AddSingleton<FindCaller>(identity.Callers.Find).AddSingleton<ListReaders>(identity.Callers.List).AddSingleton<KnownUnits>(identity.Units.List);
        services.AddHttpContextAccessor();
        services.AddSingleton<RenewCaller>(provider => async () =>
            _ = provider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http && await provider.GetRequiredService<StreamRights>().RenewAsync(http).ConfigureAwait(false));
        services.AddScoped(provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<LiveCaller>()?.Current
            ?? throw new InvalidOperationException("There is no caller: the endpoint was reached without sign-in."));
        services.AddAuthentication(CallerAuthentication.SchemeName).AddScheme<AuthenticationSchemeOptions, CallerAuthentication>(CallerAuthentication.SchemeName, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder(CallerAuthentication.SchemeName).RequireAuthenticatedUser().Build());
    }

    private static void AddHttp(IServiceCollection services) => services
        .AddSingleton<RequestLimits>()
        .AddSingleton(_ => new CallerRates())
        .ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });

    private static void Map(WebApplication app, ServerOptions options)
    {
        app.Use(SecurityHeaders.InvokeAsync);
        FaultAnswers.Use(app);
        ProxyTrust.Use(app, options.Proxies);
        app.Use(new HostGuard(System.Net.IPAddress.Parse(options.Address), options.HostNames).InvokeAsync);
        app.UseRouting();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = SocketPing, KeepAliveTimeout = SocketPing });
        app.Use(app.Services.GetRequiredService<RequestLimits>().InvokeAsync);
        var webRoot = Directory.Exists(options.WebRoot) ? options.WebRoot : null;
        if (webRoot is not null)
        {
            PageFiles.Use(app, webRoot);
        }

        app.Use(CrossSiteGuard.InvokeAsync);
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(EndpointRights.InvokeAsync);
        app.Use(app.Services.GetRequiredService<CallerRates>().InvokeAsync);
        app.Use(ConsistencyHeader.InvokeAsync);
        HealthEndpoints.Map(app);
        AuthEndpoints.Map(app, options.Oidc);
        AdministrationEndpoints.Map(app, takesPasswords: options.Oidc is null);
        UploadEndpoint.Map(app);
        ExportEndpoint.Map(app);
        ReportEndpoint.Map(app);
        OperationPackageEndpoint.Map(app);
        app.MapGraphQL().Needs(null);
        if (webRoot is not null)
        {
            GraphiQLPage.Map(app, webRoot);
            PageFiles.MapIndex(app, webRoot);
        }

        StartChecks.Run(app);
    }
}
