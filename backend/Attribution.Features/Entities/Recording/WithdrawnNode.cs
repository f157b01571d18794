using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>What was taken back. It stays readable as of a time at which it stood.</summary>
/// <param name="Id">Its id.</param>
[ObjectType("Withdrawn")]
public sealed record WithdrawnNode([property: ID] string Id);
