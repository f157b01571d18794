using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Entities;

/// <summary>The slice Entities: search, entities, records, claims, relationships, paths, other times.</summary>
public static class EntitiesModule
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddEntities(this IServiceCollection services) => services
        .AddSingleton<EntityFinder>()
        .AddSingleton<ChangeStream>()
        .AddScoped<NodeFinder>()
        .AddScoped<GraphQuestions>();

    /// <summary>Its part of the schema.</summary>
    public static SchemaBuilder AddEntities(this SchemaBuilder builder) => builder
        .AddKinds()
        .AddSortInput(new SortInputDescriptor("RelationshipSortInput").Field("confidence").Field("newest").Field("validFrom"))
        .AddSortInput(new SortInputDescriptor("EntitySortInput").Field("created").Field("modified").Field("id"))
        .AddType<INodeType>()
        .AddType(
            typeof(EntityFields),
            typeof(RecordFields),
            typeof(NameClaimFields),
            typeof(RelationshipFields),
            typeof(ClaimFields),
            typeof(EntityQueries),
            typeof(EntitySubscriptions),
            typeof(GraphViewFields),
            typeof(SearchHitFields),
            typeof(TimelineEntryFields),
            typeof(KillChainPhaseNode),
            typeof(KeptHandling));
}
