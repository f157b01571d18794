using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>Queries on labels that are being chosen. Permission: the right to read.</summary>
[QueryType]
[Authorize]
public static class HandlingPreviewQueries
{
    /// <summary>Who would see what is put under a label of the caller's unit, in numbers and in words; clearances are not counted.</summary>
    [Cost(5)]
    public static HandlingPreviewNode GetHandlingPreview(HandlingInput input, HandlingPreview preview, Caller caller)
    {
        Rights.Require(caller, Right.Read);
        return preview.Of(input);
    }
}
