using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Cases;

/// <summary>Queries on cases. Permission: every signed-in account; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class CaseQueries
{
    /// <summary>Visible cases; newest opened first unless ordered otherwise.</summary>
    [UseConnection(Name = "Case", AllowBackwardPagination = false)]
    [GraphQLName("cases")]
    [Cost(10)]
    public static async Task<Connection<EntityNode>> GetCases(
        CaseFilterInput? where,
        [Sort("CaseSortInput")] IReadOnlyList<SortTerm>? order,
        PagingArguments paging,
        ReadingSource readings,
        EntityFinder finder,
        IResolverContext context)
    {
        var cases = await CaseList.ReadAsync(await readings.CurrentAsync(context.RequestAborted), where, order, finder, context);
        return paging.List(cases);
    }

    /// <summary>Entities that visible cases of at least so many jurisdictions touch; most jurisdictions first.</summary>
    [UseConnection(Name = "CrossCaseEntity", AllowBackwardPagination = false)]
    [Cost(20)]
    public static async Task<Connection<CrossCaseEntityNode>> GetCrossCaseEntities(
        IReadOnlyList<Kind>? kinds, PagingArguments paging, ReadingSource readings, IResolverContext context, int minJurisdictions = 2)
    {
        var found = await CrossCaseList.ReadAsync(await readings.CurrentAsync(context.RequestAborted), minJurisdictions, kinds, context);
        return paging.List(found);
    }
}
