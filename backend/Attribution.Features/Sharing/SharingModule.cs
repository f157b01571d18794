using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Sharing.Consents;
using Attribution.Features.Sharing.Disclosures;
using Attribution.Features.Sharing.Groups;
using Attribution.Features.Sharing.Packages;
using Attribution.Features.Sharing.Releases;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Sharing;

/// <summary>The slice Sharing: what is released to whom, what they received, and what may be done with what others own. The host adds <see cref="ListReaders"/> and runs <see cref="CorrectionRelay"/>.</summary>
public static class SharingModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddSharing(this IServiceCollection services) => services
        .AddSingleton<UseItems>()
        .AddSingleton<RefuseUse>(UseGate.RefuseAsync)
        .AddSingleton<OperationPackages>()
        .AddScoped<RequestConsent>()
        .AddScoped<AnswerConsent>()
        .AddSingleton<ReleaseItems>()
        .AddScoped<PreviewRelease>()
        .AddScoped<RequestRelease>()
        .AddScoped<ApproveRelease>()
        .AddScoped<WithdrawRelease>()
        .AddSingleton<DisclosureFinder>()
        .AddSingleton<CorrectionRelay>()
        .AddScoped<DisclosureLog>()
        .AddSingleton<GroupChecks>()
        .AddScoped<OpenSharingGroup>()
        .AddScoped<ChangeSharingGroup>()
        .AddScoped(provider => SourceOf(provider, ConsentNode.Kept.Prefix, ConsentNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, ReleaseNode.Kept.Prefix, ReleaseNode.FindAsync))
        .AddScoped(provider => SourceOf(provider, GroupNode.Kept.Prefix, GroupNode.FindAsync));

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddSharing(this SchemaBuilder builder) => builder.AddType(
        typeof(SharingQueries), typeof(SharingMutations), typeof(ConsentNode), typeof(ConsentFields), typeof(ReleaseNode), typeof(ReleaseFields), typeof(DisclosureQueries), typeof(DisclosureNode), typeof(DisclosureFields),
        typeof(GroupQueries), typeof(GroupNode), typeof(GroupFields));

    private static NodeSource SourceOf<T>(IServiceProvider provider, string prefix, Func<GraphReading, string, CancellationToken, Task<T?>> findAsync)
        where T : class => new(prefix, async (id, cancellationToken) =>
            await findAsync(await provider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken), id, cancellationToken));
}
