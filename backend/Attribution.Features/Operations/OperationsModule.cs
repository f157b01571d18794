using Attribution.Features.Common;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Targets;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Operations;

/// <summary>The slice Operations: targets of cases, hit checks, and the notices that follow. The host adds <see cref="KnownUnits"/> and <see cref="EpochKeys"/>, and runs <see cref="NoticeRelay"/>.</summary>
public static class OperationsModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<TargetFeed>()
        .AddSingleton<Hubs>()
        .AddSingleton<HitAnswers>()
        .AddSingleton(new HitCheckLimits())
        .AddSingleton<ContactUnits>()
        .AddSingleton<NoticeWriter>()
        .AddSingleton<NoticeRelay>()
        .AddScoped<ActiveCase>()
        .AddScoped<RunHitCheck>()
        .AddScoped<DeclareTarget>()
        .AddScoped<WithdrawTarget>()
        .AddScoped<AcknowledgeNotice>()
        .AddScoped(provider => SourceOf(provider, TargetNode.Kept.Prefix, TargetNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, HitCheckNode.Kept.Prefix, HitCheckNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, NoticeNode.Kept.Prefix, NoticeNode.FindAsync));

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddOperations(this SchemaBuilder builder) => builder.AddType(
        typeof(OperationQueries), typeof(OperationMutations), typeof(TargetNode), typeof(TargetFields), typeof(HitCheckNode), typeof(HitCheckFields), typeof(NoticeNode), typeof(NoticeFields));

    private static NodeSource SourceOf<T>(IServiceProvider provider, string prefix, Func<GraphReading, string, CancellationToken, Task<T?>> findAsync)
        where T : class => new(prefix, async (id, cancellationToken) =>
            await findAsync(await provider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken), id, cancellationToken));
}
