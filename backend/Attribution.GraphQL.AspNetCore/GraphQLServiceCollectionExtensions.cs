using Attribution.GraphQL.AspNetCore.EventStreams;
using Attribution.GraphQL.AspNetCore.WebSockets;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Adds GraphQL to the services.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="Schema"/> and a <see cref="RequestExecutor"/>. The schema is built when the endpoint is mapped, and then
    /// throws <see cref="SchemaException"/> with all faults. Registered services are recognised as resolver parameters.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Declares the types.</param>
    /// <param name="options">Limits and hooks; null takes the defaults.</param>
    public static IServiceCollection AddGraphQL(
        this IServiceCollection services, Action<IServiceProvider, SchemaBuilder> configure, GraphQLServerOptions? options = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options ?? new GraphQLServerOptions());
        services.AddSingleton(provider => Build(provider, configure));
        services.AddSingleton(Executor);
        services.AddSingleton<RequestFactory>();
        services.AddSingleton<OpenStreams>();
        services.AddSingleton<EventStreamEndpoint>();
        services.AddSingleton<SocketEndpoint>();
        services.AddSingleton<GraphQLEndpoint>();
        return services;
    }

    /// <inheritdoc cref="AddGraphQL(IServiceCollection, Action{IServiceProvider, SchemaBuilder}, GraphQLServerOptions?)" />
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<SchemaBuilder> configure, GraphQLServerOptions? options = null) =>
        services.AddGraphQL((_, builder) => configure(builder), options);

    private static Schema Build(IServiceProvider provider, Action<IServiceProvider, SchemaBuilder> configure)
    {
        var builder = new SchemaBuilder().RecogniseServices(provider.GetRequiredService<IServiceProviderIsService>().IsService);
        configure(provider, builder);
        return builder.Build();
    }

    private static RequestExecutor Executor(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<GraphQLServerOptions>();
        var logger = provider.GetRequiredService<ILogger<RequestExecutor>>();
        return new RequestExecutor(
            provider.GetRequiredService<Schema>(),
            options.Request,
            options.Validation,
            provider.GetRequiredService<TimeProvider>(),
            failure => GraphQLLog.ResolverFailed(logger, failure.Exception, string.Join('/', failure.Path), failure.CorrelationId),
            slow =>
                GraphQLLog.SlowOperation(
                    logger, slow.Type, slow.Name, slow.Duration.TotalMilliseconds, slow.Cost, string.Join(' ', slow.ErrorCodes), slow.CorrelationId));
    }
}
