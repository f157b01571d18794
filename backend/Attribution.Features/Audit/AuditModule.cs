using Attribution.Features.Audit.BreakGlass;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Audit;

/// <summary>The slice Audit: who saw what, for the auditor of the unit whose data it is, and break-glass.</summary>
public static class AuditModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddScoped<WhoSaw>().AddScoped<RequestBreakGlass>().AddScoped<ApproveBreakGlass>().AddScoped<EndBreakGlass>().AddScoped<BreakGlassList>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddAudit(this SchemaBuilder builder) => builder.AddType(typeof(AuditQueries)).AddType(typeof(BreakGlassQueries)).AddType(typeof(BreakGlassMutations));
}
