using Attribution.Features;
using Attribution.GraphQL.AspNetCore;
using Attribution.GraphQL.Execution;
using Attribution.Server.Configuration;
using Attribution.Server.Identity;

namespace Attribution.Server.Hosting;

/// <summary>The product's schema on its transports, with the limits of this server.</summary>
internal static class GraphQLHosting
{
    /// <summary>Operations of one WebSocket; the explorer needs a handful.</summary>
    private const int MaxOperations = 32;

    /// <summary>Adds the schema and its endpoint.</summary>
    public static IServiceCollection AddProductGraphQL(this IServiceCollection services, ServerOptions settings) => services.AddGraphQL(FeatureModules.Declare, new GraphQLServerOptions
    {
        // Streams are not counted among the requests at work, so what they execute is.
        Request = new RequestOptions { MaxConcurrentExecutions = RequestLimits.MaxAtWork, SlowOperation = settings.SlowOperation },
        Sockets = new SocketOptions { MaxOperations = MaxOperations },
        MaxStreamsPerCaller = settings.StreamsPerAccount,
        FindPersistedOperation = new PersistedOperations(settings.DataDirectory).FindAsync,
        IsStillAllowed = static (http, _) => http.RequestServices.GetRequiredService<StreamRights>().RenewAsync(http),
    });
}
