using Attribution.Features.Common;
using Attribution.Features.Operations.Contacts;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.NearMatches;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.PlannedActions;
using Attribution.Features.Operations.Requests;
using Attribution.Features.Operations.Requests.PreserveNow;
using Attribution.Features.Operations.Targets;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Operations;

/// <summary>The slice Operations: targets and planned actions of cases, hit checks, requests, and the notices that follow. The host adds <see cref="KnownUnits"/> and <see cref="EpochKeys"/>, and runs <see cref="NoticeRelay"/> and <see cref="RequestRelay"/>.</summary>
public static class OperationsModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<TargetFeed>()
        .AddSingleton<Hubs>()
        .AddSingleton<HitAnswers>()
        .AddSingleton(new HitCheckLimits())
        .AddSingleton<ContactUnits>()
        .AddSingleton<UnitDirectory>()
        .AddSingleton<SystemWriter>()
        .AddSingleton<NoticeWriter>()
        .AddSingleton<NearMatchFinder>()
        .AddSingleton<ActionClashes>()
        .AddSingleton<NoticeRelay>()
        .AddSingleton<NoticeStream>()
        .AddSingleton<ExpiryWriter>()
        .AddSingleton<RequestRelay>()
        .AddRequests()
        .AddScoped<KeptSteps>()
        .AddScoped<KeepDutyContact>()
        .AddScoped<CallUnit>()
        .AddScoped<AcknowledgeCall>()
        .AddScoped<ActiveCase>()
        .AddScoped<OccasionCheck>()
        .AddScoped<RunHitCheck>()
        .AddScoped<DeclareTarget>()
        .AddScoped<WithdrawTarget>()
        .AddScoped<AskedBefore>()
        .AddScoped<PlanAction>()
        .AddScoped<CancelAction>()
        .AddScoped<AcknowledgeNotice>()
        .AddScoped<DecideNearMatch>()
        .AddScoped(provider => SourceOf(provider, TargetNode.Kept.Prefix, TargetNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, PlannedActionNode.Kept.Prefix, PlannedActionNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, DutyContactNode.Kept.Prefix, DutyContactNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, UnitCallNode.Kept.Prefix, UnitCallNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, HitCheckNode.Kept.Prefix, HitCheckNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, NearMatchNode.Kept.Prefix, NearMatchNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, NoticeNode.Kept.Prefix, NoticeNode.FindAsync));

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddOperations(this SchemaBuilder builder) => builder.AddType(
        typeof(OperationQueries), typeof(OperationMutations), typeof(TargetNode), typeof(TargetFields), typeof(PlannedActionNode), typeof(PlannedActionFields), typeof(HitCheckNode), typeof(HitCheckFields), typeof(NoticeNode), typeof(NoticeFields), typeof(NoticeSubscriptions), typeof(NearMatchNode), typeof(NearMatchFields),
        typeof(ContactQueries), typeof(ContactMutations), typeof(DutyContactNode), typeof(UnitCallNode), typeof(UnitCallFields),
        typeof(RequestQueries), typeof(RequestMutations), typeof(RequestNode), typeof(RequestFields), typeof(PreservationItemNode), typeof(PreservationItemFields));

    private static IServiceCollection AddRequests(this IServiceCollection services) => services
        .AddScoped<OwnCase>()
        .AddScoped<DraftRequest>()
        .AddScoped<RequestSteps>()
        .AddScoped<ChangeDraft>()
        .AddScoped<DiscardDraft>()
        .AddScoped<SendRequest>()
        .AddScoped<AcknowledgeRequest>()
        .AddScoped<AnswerRequest>()
        .AddScoped<AnswerPreview>()
        .AddScoped<RefuseRequest>()
        .AddScoped<RenewRequest>()
        .AddScoped<OwnItems>()
        .AddScoped<AddPreservationItem>()
        .AddScoped<UpdatePreservationItem>()
        .AddScoped<FinishPreservationItem>()
        .AddScoped<DraftPreservationRequest>()
        .AddScoped(provider => SourceOf(provider, RequestNode.Kept.Prefix, RequestNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, PreservationItemNode.Kept.Prefix, PreservationItemNode.FindAsync));

    private static NodeSource SourceOf<T>(IServiceProvider provider, string prefix, Func<GraphReading, string, CancellationToken, Task<T?>> findAsync)
        where T : class => new(prefix, async (id, cancellationToken) =>
            await findAsync(await provider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken), id, cancellationToken));
}
