using Attribution.Features.Common;
using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Interop;

/// <summary>The slice Interop: files in and out. The host adds the uploads and <see cref="FindCaller"/>, and calls <see cref="ImportJobs.ResumeAsync"/> once it listens.</summary>
public static class InteropModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddInterop(this IServiceCollection services) => services
        .AddSingleton<ImportWithdrawal>()
        .AddSingleton<Withdrawals>()
        .AddSingleton<ImportWatch>()
        .AddSingleton<JobRequests>()
        .AddSingleton<ImportJobs>()
        .AddScoped<Imports>()
        .AddSingleton<ImportProgressStream>()
        .AddScoped<ImportFile>()
        .AddScoped<WithdrawImport>()
        .AddScoped(provider => new NodeSource(ImportNode.Prefix, async (id, cancellationToken) => await ImportQueries.GetImport(id, provider.GetRequiredService<Imports>(), provider.GetRequiredService<Caller>(), cancellationToken)));

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddInterop(this SchemaBuilder builder) => builder.AddType(typeof(ImportMutations), typeof(ImportQueries), typeof(ImportSubscriptions));
}
