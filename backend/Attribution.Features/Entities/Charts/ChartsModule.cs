using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Entities.Charts;

/// <summary>The slice Charts: what an analyst drew, kept for him alone.</summary>
public static class ChartsModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddCharts(this IServiceCollection services) => services.AddScoped<SaveChart>().AddScoped<DeleteChart>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddCharts(this SchemaBuilder builder) => builder.AddType(typeof(ChartNode), typeof(ChartQueries), typeof(ChartMutations));
}
