using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Charts;

/// <summary>A chart that is no more.</summary>
/// <param name="Id">The id it had.</param>
[ObjectType("DeletedChart")]
public sealed record DeletedChartNode([property: ID] string Id);
