using Attribution.Features.Entities;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>What Cases adds to every entity.</summary>
[ExtendObjectType("Entity")]
public static class EntityCases
{
    /// <summary>Visible cases that touch it; at most 50.</summary>
    [ListSize(AssumedSize = 5)]
    [GraphQLType("[Case!]!")]
    public static IReadOnlyList<EntityNode> GetCases([Parent] EntityNode entity) => CaseLinks.CasesOf(entity);

    /// <summary>Distinct jurisdictions of those cases (ISO 3166-1 alpha-2).</summary>
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<string>> GetJurisdictions([Parent] EntityNode entity, IResolverContext context) =>
        CaseLinks.JurisdictionsAsync(CaseLinks.CasesOf(entity), context.DataLoader<RecordLoader>(), context.RequestAborted);
}
