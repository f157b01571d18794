using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A relationship, as in <c>recordClaim</c>; an end may be <c>#key</c> of another item.</summary>
[InputObjectType("BatchClaimInput")]
public sealed record BatchClaimInput : ClaimStatement;
