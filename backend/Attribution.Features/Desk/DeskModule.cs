using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Desk;

/// <summary>The slice Desk: what waits for the reader's unit, out of all other slices.</summary>
public static class DeskModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services) => services.AddScoped<DeskHome>().AddScoped<RegionNews>().AddScoped<LinkNews>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddDesk(this SchemaBuilder builder) => builder.AddType(typeof(DeskQueries));
}
