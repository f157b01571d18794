using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Attributions.Hypotheses;
using Attribution.Features.Attributions.Reviewing;
using Attribution.Features.Attributions.WhatIf;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Attributions;

/// <summary>The slice Attributions: who is behind something, which names are one actor, which cases belong together.</summary>
public static class AttributionsModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddAttributions(this IServiceCollection services) => services
        .AddSingleton<GraphScorer>()
        .AddSingleton<SharedByMany>(HubLists.Names)
        .AddSingleton<AliasReview>()
        .AddSingleton<CaseLinking>()
        .AddSingleton<AskWhatIf>()
        .AddScoped<AssessAttribution>()
        .AddScoped<HypothesisWriter>()
        .AddScoped<StateHypothesis>()
        .AddScoped<LinkHypothesisEvidence>()
        .AddScoped<DecideHypothesis>()
        .AddScoped(provider => new NodeSource(HypothesisNode.Prefix, async (id, cancellationToken) =>
            await HypothesisNode.FindAsync(await provider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken), id, cancellationToken)))
        .AddScoped(provider => new NodeSource(AssessmentNode.Prefix, async (id, cancellationToken) =>
            await AssessmentNode.FindAsync(await provider.GetRequiredService<ReadingSource>().CurrentAsync(cancellationToken), id, cancellationToken)));

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddAttributions(this SchemaBuilder builder) => builder.AddType(
        typeof(AttributionQueries), typeof(AttributionMutations), typeof(AssessmentNode), typeof(AssessmentFields), typeof(AttributionNode), typeof(AttributionRollUps), typeof(HypothesisNode), typeof(HypothesisFields));
}
