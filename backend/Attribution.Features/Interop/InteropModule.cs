using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Interop;

/// <summary>The slice Interop: files in and out. The host adds the uploads.</summary>
public static class InteropModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddInterop(this IServiceCollection services) => services
        .AddSingleton<StixImporter>()
        .AddSingleton<ImportWithdrawal>()
        .AddScoped<ImportFile>()
        .AddScoped<WithdrawImport>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddInterop(this SchemaBuilder builder) => builder.AddType(typeof(ImportMutations));
}
