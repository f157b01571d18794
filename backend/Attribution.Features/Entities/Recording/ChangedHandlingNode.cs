using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>An item under another label; the caller himself may no longer see it.</summary>
/// <param name="Id">The record or claim.</param>
/// <param name="Version">Its version now.</param>
[ObjectType("ChangedHandling")]
public sealed record ChangedHandlingNode([property: ID] string Id, int Version);
