using Attribution.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Entities.Recording;

/// <summary>The slice Recording: what analysts and tools assert, take back and decide.</summary>
public static class RecordingModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddRecording(this IServiceCollection services) => services
        .AddScoped<Ends>()
        .AddScoped<EntityDrafting>()
        .AddScoped<ClaimDrafting>()
        .AddScoped<DecisionDrafting>()
        .AddScoped<RecordBatch>()
        .AddScoped<RecordEntity>()
        .AddScoped<RecordClaim>()
        .AddScoped<ChangeHandling>()
        .AddScoped<HandlingPreview>()
        .AddScoped<Withdrawing>()
        .AddScoped<DecideIdentity>()
        .AddScoped<WithdrawIdentityDecision>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddRecording(this SchemaBuilder builder) => builder.AddType(typeof(RecordingMutations)).AddType(typeof(HandlingPreviewQueries));
}
