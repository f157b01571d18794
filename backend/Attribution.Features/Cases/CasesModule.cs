using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Cases;

/// <summary>The slice Cases: a unit's investigations, what they touch, and what touches several.</summary>
public static class CasesModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services) => services.AddSingleton<OpeningCases>().AddScoped<OpenCase>().AddScoped<AddToCase>().AddScoped<CaseClosing>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddCases(this SchemaBuilder builder) => builder
        .AddSortInput(new SortInputDescriptor("CaseSortInput").Field("openedAt").Field("reference"))
        .AddType(typeof(EntityCases), typeof(CaseFields), typeof(CaseQueries), typeof(CaseMutations));
}
