using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities.Recording;

/// <summary>A thing, as in <c>recordEntity</c>.</summary>
[InputObjectType("BatchEntityInput")]
public sealed record BatchEntityInput : EntityStatement;
