using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>Maps GraphQL to a path.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL over HTTP at a path. Builds the schema now, so that its faults stop the start.</summary>
    /// <exception cref="Types.SchemaException">The declared types have faults.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        return endpoints.Map(path, endpoint.HandleAsync).WithDisplayName("GraphQL");
    }
}
