using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>An entity that matches, why, and the name or value that does.</summary>
[ObjectType<SearchHitNode>("SearchHit")]
public static class SearchHitFields
{
    // What matches is content of the entity: it is put on record, and asks for a case where that is sensitive, like the rest.
    public static async Task<string> GetMatchedText([Parent] SearchHitNode hit, IResolverContext context)
    {
        await EntityContent.LoadAsync(hit.Entity, context.DataLoader<RecordLoader>(), context.RequestAborted);
        return hit.MatchedText;
    }
}
